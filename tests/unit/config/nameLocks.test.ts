import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Window } from 'happy-dom'
import { nameLocks } from '../../../src/config/screens/nameLocks.client.tsx'

const id = '7c0a3f52-9a1e-4b6f-8a0d-3f1c2b4d5e6f'
// The time as Payload writes it, with the narrow space of newer browsers, in the zone of this machine.
const instant = new Date('2026-11-28T00:13:00Z')
const american = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  hour: 'numeric',
  hour12: true,
  minute: 'numeric',
  month: 'short',
  year: 'numeric',
}).format(instant)

let window: Window

beforeEach(() => {
  window = new Window()
  Object.assign(globalThis, { document: window.document })
  window.document.body.innerHTML = `
    <div class="document-locked__content"><p><strong>${id}</strong> is editing</p> <p>since <strong>${american}</strong></p></div>
    <div class="locked"><aside class="tooltip"><div class="tooltip-content">${id} is editing</div></aside></div>`
})
afterEach(() => window.happyDOM.close())

const words = () => window.document.body.textContent.replace(/\s+/g, ' ').trim()
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('who works on a document', () => {
  it('is said by name, and since when in the words of the office, in Tbilisi time', async () => {
    nameLocks('en', async () => 'Nino Beridze')
    await settled()
    expect(words()).toBe('Nino Beridze is editing since 28 November 2026, 04:13 Nino Beridze is editing')
  })

  it('is said so in Georgian', async () => {
    nameLocks('ka', async () => 'ნინო ბერიძე')
    await settled()
    expect(words()).toContain('28 ნოემბერი 2026, 04:13')
  })

  it('is somebody else until the name is known, or where it is not', async () => {
    nameLocks('ka', async () => null)
    expect(words()).not.toContain(id)
    await settled()
    expect(words()).toContain('სხვა თანამშრომელი is editing')
  })

  it('is left alone where it stands in words already', async () => {
    nameLocks('en', async () => 'Nino Beridze')
    await settled()
    const before = words()
    nameLocks('en', async () => 'Somebody wrong')
    await settled()
    expect(words()).toBe(before)
  })
})
