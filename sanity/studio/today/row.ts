import type { SanityClient } from '@sanity/client'
import { z } from 'zod'

const item = z.object({
  /** Of the document that a click opens. */
  id: z.string(),
  type: z.string(),
  title: z.string().nullish(),
  /** A day or an instant. */
  at: z.string().nullish(),
  note: z.string().nullish(),
})

export type Item = z.infer<typeof item>

/** A moment, and days as `YYYY-MM-DD`, to be compared with dates of documents. */
export interface Days {
  readonly now: string
  readonly in14: string
  readonly in30: string
  readonly in60: string
}

/** One kind of thing that waits for somebody. */
export interface Row {
  readonly title: string
  /** What it is about: without one of these types in the schema, the row is not shown. */
  readonly types: readonly [string, ...string[]]
  /** How a click opens an item: where it is left out, in the form of its document. */
  readonly intent?: string
  /** What stands before the day of an item: “expires”. */
  readonly when?: string
  /** @throws what the client throws */
  readonly load: (client: SanityClient, days: Days) => Promise<Item[]>
}

/** Items by a query that projects them, with the parameters `$now`, `$in14`, `$in30` and `$in60`. */
export function asked(query: string): Row['load'] {
  return async (client, days) => item.array().parse(await client.fetch(query, { ...days }))
}

const day = 24 * 60 * 60 * 1_000

export function daysFrom(now: Date): Days {
  const after = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10)
  return { now: now.toISOString(), in14: after(14), in30: after(30), in60: after(60) }
}
