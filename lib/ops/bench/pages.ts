import { paths } from '#lib/paths.ts'
import type { PageKind } from './subject.ts'

/** The pages of the site that are looked at; the first is the one that has a twin elsewhere. */
export function sitePages(articleSlug: string): PageKind[] {
  return [
    { kind: 'article', path: paths.article(articleSlug) },
    { kind: 'home', path: paths.home() },
    { kind: 'blog', path: paths.blog() },
    { kind: 'services', path: paths.services() },
    { kind: 'team', path: paths.team() },
    { kind: 'partner page', path: paths.partner() },
    { kind: 'privacy', path: paths.page('privacy') },
    { kind: 'not found', path: '/no-such-page' },
  ]
}
