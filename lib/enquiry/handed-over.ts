import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { onePerProcess } from '#lib/one-per-process.ts'
import type { FormState } from './form-state.ts'

/** The header by which the route tells the front door which form is to be drawn. */
export const handedOverHeader = 'x-handed-over'

const waiting = () =>
  onePerProcess(
    'forms to be drawn',
    () => new LRUCache<string, FormState>({ max: 200, ttl: 30_000 }),
  )

/** Keeps a form for the page that draws it, in this process and for this answer. @returns its key */
export function handOver(state: FormState): string {
  const key = randomBytes(16).toString('base64url')
  waiting().set(key, state)
  return key
}

/** The form under a key; null where there is none any more. */
export function formHandedOver(key: string | null): FormState | null {
  return (key && waiting().get(key)) || null
}

/** Forgets a form, once it was drawn. */
export function forgetForm(key: string) {
  waiting().delete(key)
}
