import { clearAddress, leaveAddress, redirectsAt } from '#lib/redirects/moved.ts'
import { publishedIdOf, type Step } from '../change.ts'
import { pathOf } from '../page-path.ts'
import { storedRedirects } from '../stored-redirects.ts'

/**
 * A page that takes an address gets it for itself, and one that leaves an address leaves a redirect.
 */
export const redirectsStep: Step = async ({ draft, published, client, now }) => {
  const to = pathOf(draft)
  const from = published && pathOf(published)
  if (to === null || to === from) return []
  const redirects = await storedRedirects(client)
  const cleared = clearAddress(to, redirects)
  if (!from) return cleared
  const taken = redirectsAt(to, redirects)
  const left = redirects.filter((redirect) => !taken.includes(redirect))
  const id = publishedIdOf(draft._id)
  const note = `The page moved to ${to} on ${now.toISOString().slice(0, 10)}.`
  return [...cleared, ...leaveAddress(from, id, { document: id }, left, note)]
}
