import { revisionName } from '#lib/page-revision.ts'

// React escapes quotes in text and in attributes, so no editor can write the element.
const element = new RegExp(`<meta name="${revisionName}" content="([\\w-]{1,64})"\\s*/?>`)

/** The header of a page that tells its revision in its markup. */
export function revisionHeader(rendered: string): Record<string, string> {
  const [, revision] = element.exec(rendered) ?? []
  return revision ? { [revisionName]: revision } : {}
}

export function withoutRevision(rendered: string): string {
  return rendered.replace(element, '')
}
