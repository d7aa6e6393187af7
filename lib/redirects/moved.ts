import type { Mutation } from '@sanity/client'
import { plainPath, readTarget } from './address.ts'
import { belongsToSite } from './live-address.ts'
import { isSameAddress } from './table.ts'

/** A `redirect` as it is stored: published, or a draft of one. */
export interface StoredRedirect {
  _id: string
  from?: string | null
  to?: string | null
  /** The document that it leads to. */
  target?: string | null
}

/**
 * Where the readers of a page go that is no longer there: a document, an address, or nowhere, since it
 * is gone for good.
 */
export type Destination = { document: string } | { address: string } | 'gone'

const leadingTo = (to: Exclude<Destination, 'gone'>) =>
  'document' in to
    ? // Weak, so that the page can be taken off the site later; the redirect then says that it is gone.
      { target: { _type: 'reference', _ref: to.document, _weak: true } }
    : { to: to.address }

/** One id for one old address, so that two moves away from it are one redirect. */
export function movedId(path: string): string {
  const letters = path.slice(1).replaceAll('/', '_')
  return `moved-${letters.replace(/[^\w-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`
}

const remove = ({ _id }: StoredRedirect): Mutation => ({ delete: { id: _id } })

/** The redirects that lead away from an address: they would hide a page there, or lead in circles. */
export function redirectsAt<Stored extends StoredRedirect>(
  path: string,
  redirects: readonly Stored[],
): Stored[] {
  return redirects.filter(({ from }) => from && isSameAddress(from, path))
}

/** What must change among the redirects when a page is shown at `path` from now on. */
export function clearAddress(path: string, redirects: readonly StoredRedirect[]): Mutation[] {
  return redirectsAt(path, redirects).map(remove)
}

/**
 * What must change among the redirects when a page is no longer at `path`: readers are sent on, and
 * so are those of every redirect that led there, in one step. Of what is gone, readers are told so; what
 * leads there by an address leads to that answer, and what follows the page says so until it comes back.
 * @param id of the document that was shown at `path`
 */
export function leaveAddress(
  path: string,
  id: string,
  to: Destination,
  redirects: readonly StoredRedirect[],
  note: string,
): Mutation[] {
  const twins = redirectsAt(path, redirects)
  // What the site always answers cannot be gone.
  if (to === 'gone' && belongsToSite(path)) return twins.map(remove)
  const _id = movedId(path)
  const others = twins.filter((twin) => twin._id !== _id)
  const left = { _id, _type: 'redirect', from: path, permanent: true, origin: 'automatic', note }
  if (to === 'gone') {
    return [...others.map(remove), { createOrReplace: { ...left, gone: true } }]
  }
  const into = redirects.filter(
    (redirect) => !twins.includes(redirect) && leadsTo(redirect, path, id),
  )
  const staying = 'document' in to && to.document === id
  return [
    ...others.map(remove),
    { createOrReplace: { ...left, ...leadingTo(to) } },
    ...into
      // What follows the document by reference needs no change while the document stays.
      .filter(({ target }) => !(staying && target === id))
      .map((redirect): Mutation => redirectTo(redirect, to)),
  ]
}

function redirectTo({ _id }: StoredRedirect, to: Exclude<Destination, 'gone'>): Mutation {
  const other = 'document' in to ? 'to' : 'target'
  return { patch: { id: _id, set: leadingTo(to), unset: [other] } }
}

function leadsTo({ to, target }: StoredRedirect, path: string, id: string): boolean {
  if (target === id) return true
  const local = to ? readTarget(to) : null
  return local?.startsWith('/') === true && plainPath(local) === plainPath(path)
}
