import 'server-only'
import { draftMode } from 'next/headers'
import { client } from '../client.ts'
import { env } from '../env.ts'
import type { Problem } from '../publishing/change.ts'
import { problemsOf } from '../publishing/gates.ts'
import { readChange } from '../publishing/publication.ts'
import { guestUntil } from './guest.ts'

/** What would stop the draft of a page from being published; nothing outside an editor's preview. */
export async function getDraftProblems(id: string): Promise<readonly Problem[]> {
  const { isEnabled } = await draftMode()
  if (!isEnabled || (await guestUntil()) !== null) return []
  const reader = client.withConfig({ token: env.readToken, stega: false })
  const change = await readChange(reader, id, new Date()).catch(() => null)
  return change ? problemsOf(change) : []
}
