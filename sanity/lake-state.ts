import type { SanityClient } from '@sanity/client'

const freshFor = 1_000
const patience = 1_000

/**
 * Whether the lake answers within a second. However often this is asked, the lake is asked at most
 * once a second.
 */
export function lakeWatch(client: SanityClient): () => Promise<'up' | 'down'> {
  let asked: { at: number; state: Promise<'up' | 'down'> } | undefined
  const ask = () =>
    client
      .fetch<unknown>('count(*[_id == "siteSettings"])', {}, options())
      // Where something else answers in the lake's place, the client takes it for an answer.
      .then((count) => (typeof count === 'number' ? ('up' as const) : ('down' as const)))
      .catch(() => 'down' as const)
  return () => {
    if (!asked || performance.now() - asked.at > freshFor) {
      asked = { at: performance.now(), state: ask() }
    }
    return asked.state
  }
}

const options = () => ({ cache: 'no-store' as const, signal: AbortSignal.timeout(patience) })
