import { auditDocument, type DocumentFinding } from '#lib/claims/audit-document.ts'

const found = new WeakMap<object, readonly DocumentFinding[]>()

/** The claims without a source in the document of the form; looked for once a change. */
export function documentClaims(document: unknown): readonly DocumentFinding[] {
  if (!isStored(document)) return []
  const known = found.get(document) ?? auditDocument(document)
  found.set(document, known)
  return known
}

function isStored(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
