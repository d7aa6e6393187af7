import { documentPath } from '#lib/paths.ts'

/** Where readers find a document as it is stored; null where it has no page. */
export function pathOf(document: { _type: string; slug?: unknown }): string | null {
  const { _type, slug } = document
  const current =
    typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : null
  return documentPath({ _type, slug: typeof current === 'string' ? current : null })
}
