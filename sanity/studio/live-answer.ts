import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

const apiVersion = '2025-10-01'
/** Milliseconds: a burst of changes is one question. */
const afterAChange = 200
const afterAFault = 3_000

type Params = Record<string, string | readonly string[]>

export interface LiveAnswer<Answer> {
  /** Undefined until the first one; the last one while the content cannot be reached. */
  readonly answer: Answer | undefined
  /** Why it cannot be read now. */
  readonly fault: string | null
}

/** Asks for something, with a client that sees drafts and private documents. One function for ever: a new one is asked anew. */
export type Load<Answer> = (client: SanityClient, params: Params) => Promise<Answer>

/**
 * What `load` answers, live: it is asked again whenever a document changes that `watched` selects.
 * @param watched a GROQ filter in `*[…]`, with the same parameters
 */
export function useLiveAnswer<Answer>(
  load: Load<Answer>,
  watched: string,
  params: Params,
): LiveAnswer<Answer> {
  const client = useClient({ apiVersion })
  const [state, setState] = useState<LiveAnswer<Answer>>({ answer: undefined, fault: null })
  const given = JSON.stringify(params)

  useEffect(() => {
    const asked: Params = JSON.parse(given)
    const reader = client.withConfig({ perspective: 'raw' })
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const noteFault = (fault: unknown) => {
      if (!isGone) setState(({ answer }) => ({ answer, fault: textOf(fault) }))
    }
    const askIn = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(ask, milliseconds)
    }
    const ask = () =>
      load(reader, asked).then(
        (answer) => !isGone && setState({ answer, fault: null }),
        (fault: unknown) => {
          noteFault(fault)
          if (!isGone) askIn(afterAFault)
        },
      )
    setState({ answer: undefined, fault: null })
    const subscription = reader
      .listen(`*[${watched}]`, asked, {
        events: ['welcome', 'mutation', 'reconnect'],
        includeResult: false,
        visibility: 'query',
      })
      .subscribe({ next: () => askIn(afterAChange), error: noteFault })
    void ask()
    return () => {
      isGone = true
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [client, load, watched, given])

  return state
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
