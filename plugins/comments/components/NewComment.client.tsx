'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CommentWords } from '../translations/words.ts'
import { Words } from './Words.client.tsx'

type Props = {
  /** The words that were marked on the page. */
  marked: string
  words: CommentWords
  onClose: () => void
  /** Answers why it was refused, or null when it was done. */
  onSend: (comment: { quote: string; body: string; proposal: string }) => Promise<string | null>
}

/** The form of a new comment: the words that it is about, what is said of them, and what should stand there instead. */
export const NewComment = ({ marked, words, onClose, onSend }: Props) => {
  const [quote, setQuote] = useState(marked)
  const [body, setBody] = useState('')
  const [proposal, setProposal] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  const send = async (): Promise<void> => {
    setSending(true)
    const refused = await onSend({ quote, body, proposal })
    setSending(false)
    // What was typed stays after a refusal, to be mended.
    if (refused === null) onClose()
    else setRefusal(refused || words.failed)
  }

  return (
    <div className="statdesk-comment-form">
      <Words label={words.body} value={body} onChange={setBody} isRequired isFirst />
      <Words label={words.quote} help={words.quoteHelp} value={quote} onChange={setQuote} />
      <Words label={words.proposal} help={words.proposalHelp} value={proposal} onChange={setProposal} />
      {refusal && (
        <p className="statdesk-refusal" role="alert">
          {refusal}
        </p>
      )}
      <footer>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
          {words.leave}
        </Button>
        <Button size="small" margin={false} disabled={isSending || body.trim() === ''} onClick={() => void send()}>
          {words.send}
        </Button>
      </footer>
    </div>
  )
}
