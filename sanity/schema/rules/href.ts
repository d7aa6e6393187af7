import { safeHref } from '#lib/url.ts'

/** What is wrong with where a link leads; null where nothing is. */
export function hrefProblem(href: string | undefined): string | null {
  if (!href?.trim()) return 'Say where the link leads.'
  if (/^www\.|^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(href.trim())) {
    return `Put https:// before it: https://${href.trim()}`
  }
  if (safeHref(href) === null) {
    return 'Start with https://, mailto:, tel:, or with one / for a page of this site.'
  }
  return null
}

/** The same for the address of a button, which may be left out together with its label. */
export function linkFieldProblem(href: string | undefined, parent: unknown): string | null {
  const labeled =
    typeof parent === 'object' && parent !== null && 'label' in parent && Boolean(parent.label)
  return href || labeled ? hrefProblem(href) : null
}
