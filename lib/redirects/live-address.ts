import { documentPath, paths } from '../paths.ts'
import { reservedSlugs } from '../reserved-slugs.ts'
import { readOldAddress } from './address.ts'

/** A document that would be shown at an address, if there is one with this slug. */
export interface DocumentAt {
  type: string
  slug: string
}

const patterns: [RegExp, string][] = [
  [/^\/blog\/topic\/([^/]+)$/, 'topic'],
  [/^\/blog\/([^/]+)$/, 'article'],
  [/^\/glossary\/([^/]+)$/, 'glossaryTerm'],
  [/^\/services\/([^/]+)$/, 'service'],
  [/^\/team\/([^/]+)$/, 'person'],
  [/^\/careers\/([^/]+)$/, 'job'],
  [/^\/stories\/([^/]+)$/, 'successStory'],
  [/^\/([^/]+)$/, 'page'],
]

/** Which document has this path; null where none can have it. */
export function documentAt(path: string): DocumentAt | null {
  for (const [pattern, type] of patterns) {
    const [, segment] = pattern.exec(path) ?? []
    if (segment === undefined) continue
    const slug = decodeURIComponent(segment)
    return documentPath({ _type: type, slug }) === path ? { type, slug } : null
  }
  return null
}

/** Addresses for machines and for editors: nothing below them is ever redirected. */
const machineRooms = new Set([
  'api',
  'icons',
  'media',
  'preview',
  'share',
  'studio',
  '_next',
  '.well-known',
])
const machineFiles = new Set([
  paths.feed(),
  paths.atomFeed(),
  paths.jsonFeed(),
  paths.sitemap(),
  paths.guideForPrograms(),
  paths.manifest(),
  paths.touchIcon(),
  '/favicon.ico',
  '/robots.txt',
])
const pagesForPartners = new Set([
  paths.dueDiligence(),
  paths.costComparison(),
  paths.capabilitySheet(),
])
const pagesOfLists = new Set(['/blog/page', '/blog/topic'])

/**
 * Whether an old address covers one that the site itself answers always, whatever documents there
 * are. With a query it does not: `/?p=123` is not the home page.
 */
export function belongsToSite(from: string): boolean {
  const old = readOldAddress(from)
  if (!old) return false
  const [, first = '', second] = old.path.split('/')
  if (machineRooms.has(first) || machineFiles.has(old.path)) return true
  if (old.query.length > 0) return false
  if (old.isWildcard && pagesOfLists.has(old.path)) return true
  if (pagesForPartners.has(old.path)) return true
  return second === undefined && (first === '' || reservedSlugs.has(first))
}
