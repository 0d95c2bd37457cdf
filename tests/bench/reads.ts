/** Ten questions that a website asks, in turn: lists in both languages, a count, one document, GraphQL. */
const questions = (origin: string, date: string, id: string): [string, RequestInit?][] => [
  [`${origin}/api/publications?locale=ka&limit=20&sort=-${date}`],
  [`${origin}/api/publications?locale=en&limit=20&sort=-${date}`],
  [`${origin}/api/publications?locale=ka&limit=10&depth=0`],
  [`${origin}/api/publications/${id}?locale=ka`],
  [`${origin}/api/publications/${id}?locale=en&depth=0`],
  [`${origin}/api/publications/count`],
  [`${origin}/api/topics?locale=ka&limit=50`],
  [`${origin}/api/publications?locale=ka&limit=5&select[title]=true&select[summary]=true`],
  [`${origin}/api/publications?locale=en&limit=10&page=2`],
  [
    `${origin}/api/graphql`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ Publications(limit: 10, locale: ka) { totalDocs docs { id title summary } } }',
      }),
    },
  ],
]

const connections = 10

/**
 * Reads many times, ten at once, in a fixed order.
 * @throws Error when an answer is not 200
 */
export const readMany = async (origin: string, date: string, count: number): Promise<void> => {
  const list = (await (await fetch(`${origin}/api/publications?limit=1`)).json()) as { docs: { id: string }[] }
  const asked = questions(origin, date, String(list.docs[0]?.id))
  let sent = 0
  const reader = async (): Promise<void> => {
    while (sent < count) {
      const [url, init] = asked[sent % asked.length] ?? asked[0] ?? [origin]
      sent += 1
      const response = await fetch(url, init)
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, reader))
}

/** Waits for a server that was just started; at most a minute. */
export const waitUntilAnswers = async (url: string): Promise<void> => {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} does not answer`)
}
