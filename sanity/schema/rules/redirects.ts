import type { CustomValidator } from 'sanity'
import { plainPath, readOldAddress, readTarget } from '#lib/redirects/address.ts'
import { belongsToSite, documentAt } from '#lib/redirects/live-address.ts'
import { type RedirectDocument, toRedirect } from '#lib/redirects/redirect-document.ts'
import { isSameAddress, loopOf } from '#lib/redirects/table.ts'
import { type Asking, addressed, isOnSite, isPublished, otherRedirects } from './ask-lake.ts'

/** What is wrong with an old address by itself; null where nothing is. */
export function fromProblem(from: string | undefined): string | null {
  if (!from?.trim()) return 'Write the old address, such as /old-page.'
  if (!readOldAddress(from)) {
    return 'Start with one / and write no host: /old-page, /?p=123, or /tag/* for all below /tag.'
  }
  return belongsToSite(from)
    ? `The site itself answers at ${from.trim()}. Nobody would be sent on.`
    : null
}

/** What is wrong with an address that is typed in instead of choosing a page; null where nothing is. */
export function toProblem(to: string | undefined): string | null {
  if (!to?.trim() || readTarget(to)) return null
  return 'Start with / for a page of this site, or with https:// for another site.'
}

/** Two ways of saying where to are one too many, and none is one too few. */
export function destinationProblem(target: unknown, to: unknown, gone?: unknown): string | null {
  if (gone && (target || to)) return 'What is gone for good leads nowhere. Clear one of the two.'
  if (target && to) return 'Choose a page or write an address, not both.'
  return target || to || gone ? null : 'Choose a page, write an address, or say that it is gone.'
}

/** A star in the new address stands for what the star of the old one stood for. */
export function starProblem(from: string | undefined, to: string | undefined): string | null {
  const star = to?.indexOf('*') ?? -1
  if (!to || star === -1) return null
  if (!from?.trim().endsWith('/*')) return 'A star here needs one at the end of the old address.'
  return star === to.trim().length - 1 && to.includes('/*')
    ? null
    : 'A star stands at the end, after a slash: /blog/topic/*.'
}

const named = (path: readonly string[]) => path.join(' → ')

/** What is wrong with a redirect beside the others; null where nothing is. */
export function conflictProblem(
  document: RedirectDocument,
  others: readonly RedirectDocument[],
  ownOrigin?: string,
): string | null {
  const twin = others.find(({ from }) => isSameAddress(from, document.from))
  if (twin) return `${twin.from} leads somewhere already. Change that redirect instead.`
  const redirect = toRedirect(document, ownOrigin)
  if (!redirect) return null
  const loop = loopOf(
    redirect,
    others.flatMap((other) => toRedirect(other, ownOrigin) ?? []),
  )
  return loop && `This goes round in circles: ${named(loop)}. Change where one of them leads.`
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const refOf = (value: unknown) =>
  typeof value === 'object' && value !== null && '_ref' in value ? text(value._ref) : undefined

async function targetOf(value: unknown, context: Asking) {
  const id = refOf(value)
  return id ? ((await addressed(id, context)) ?? null) : null
}

/** Refuses what would send nobody anywhere: an address with a page, a second redirect, a circle. */
export const refuseConflict: CustomValidator = async (value, context) =>
  (await conflictOf(value, context)) ?? true

/** What is wrong with a redirect as a whole; null where nothing is. */
export async function conflictOf(value: unknown, context: Asking): Promise<string | null> {
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map(Object.entries(value))
  const from = text(fields.get('from'))
  const to = text(fields.get('to'))
  const gone = fields.get('gone') === true
  const destination = destinationProblem(fields.get('target'), to, gone) ?? starProblem(from, to)
  if (destination) return destination
  const old = readOldAddress(from)
  if (!from || !old || fromProblem(from) || toProblem(to)) return null
  const at = old.isWildcard || old.query.length > 0 ? null : documentAt(old.path)
  if (at && (await isPublished(at, context))) {
    return `There is a page at ${from}. Unpublish it or change its address first.`
  }
  const target = await targetOf(fields.get('target'), context)
  if (fields.get('target') && !target) return 'The page it leads to is gone. Choose another.'
  const ownOrigin = typeof location === 'undefined' ? undefined : location.origin
  const document = { from, to, target, gone }
  return conflictProblem(document, await otherRedirects(context), ownOrigin)
}

/** Warns of a page that readers cannot open: not published yet, or taken off the site since. */
export const warnOfAbsence: CustomValidator = async (value, context) =>
  (await absenceOf(value, context)) ?? true

/** What readers miss where a redirect leads; null where the page is there, or is not one of ours. */
export async function absenceOf(value: unknown, context: Asking): Promise<string | null> {
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map(Object.entries(value))
  const id = refOf(fields.get('target'))
  if (id) {
    return (await isOnSite(id, context))
      ? null
      : 'The page it leads to is not on the site: readers are told that it is gone. Publish that page, or choose another.'
  }
  const to = readTarget(text(fields.get('to')))
  const [path = ''] = to?.split(/[?#]/, 1) ?? []
  // A star stands for many pages.
  if (!path.startsWith('/') || path.includes('*') || belongsToSite(path)) return null
  const at = documentAt(plainPath(path))
  if (!at || (await isPublished(at, context))) return null
  return `No published page is at ${path}: readers would not find one. Check the address.`
}
