import { documentPath } from '#lib/paths.ts'

interface Addressed {
  _id: string
  _type: string
  slug?: string | null
  isSample?: boolean | null
}

/** Under which id and address the search keeps a document. */
export function addressOf(document: Addressed) {
  const { _id: id, isSample } = document
  return { id, path: documentPath(document) ?? '', isSample: isSample === true }
}
