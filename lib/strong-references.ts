function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthened)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, strengthened(inner)])
  const result: Record<string, unknown> = Object.fromEntries(entries)
  if (typeof result._ref !== 'string' || !('_strengthenOnPublish' in result)) return result
  const { _strengthenOnPublish: wish, _weak, ...reference } = result
  const staysWeak =
    typeof wish === 'object' && wish !== null && 'weak' in wish && wish.weak === true
  return staysWeak ? { ...reference, _weak: true } : reference
}

/**
 * The document as it is published: a reference that was weak only because its target was not
 * published yet (`_strengthenOnPublish`) becomes a strong one.
 */
export function withStrongReferences<Document extends object>(document: Document): Document {
  const entries = Object.entries(document).map(([name, value]) => [name, strengthened(value)])
  return { ...document, ...Object.fromEntries(entries) }
}
