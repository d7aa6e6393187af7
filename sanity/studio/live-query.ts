import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

const apiVersion = '2025-10-01'
/** Milliseconds: a burst of changes is one question. */
const afterAChange = 100

interface LiveAnswer {
  /** Undefined until the first answer. */
  readonly answer: unknown
  readonly fault: string | null
}

const unanswered: LiveAnswer = { answer: undefined, fault: null }

/**
 * The answer to a query over all documents, drafts and private ones too, as they are: asked again
 * whenever one of the documents that `watched` selects changes.
 */
export function useLiveQuery(
  query: string,
  watched: string,
  params: Record<string, string | string[]>,
): LiveAnswer {
  const client = useClient({ apiVersion })
  const [state, setState] = useState<LiveAnswer>(unanswered)
  const given = JSON.stringify(params)

  useEffect(() => {
    const asked: Record<string, string | string[]> = JSON.parse(given)
    const reader = client.withConfig({ perspective: 'raw' })
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () =>
      reader.fetch<unknown>(query, asked).then(
        (answer) => !isGone && setState({ answer, fault: null }),
        (fault: unknown) => {
          if (isGone) return
          setState(({ answer }) => ({ answer, fault: textOf(fault) }))
          timer = setTimeout(ask, 3_000)
        },
      )
    setState(unanswered)
    const subscription = reader
      .listen(watched, asked, {
        events: ['welcome', 'mutation', 'reconnect'],
        includeResult: false,
        visibility: 'query',
      })
      .subscribe({
        next: () => {
          clearTimeout(timer)
          timer = setTimeout(ask, afterAChange)
        },
        error: (fault: unknown) => setState(({ answer }) => ({ answer, fault: textOf(fault) })),
      })
    void ask()
    return () => {
      isGone = true
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [client, query, watched, given])

  return state
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
