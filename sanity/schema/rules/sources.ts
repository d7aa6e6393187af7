import { isTextBlock } from './texts.ts'

/** A source must say where it can be read; null where it does. */
export function locatorProblem(source: unknown): string | null {
  if (typeof source !== 'object' || source === null) return null
  const located = ('doi' in source && source.doi) || ('url' in source && source.url)
  return located ? null : 'Give the DOI, or the web address where it can be read.'
}

/** Asks for sources where an article for patients or clinicians cites none. */
export function suggestSources(
  body: readonly unknown[] | undefined,
  { document }: { document?: Record<string, unknown> },
): true | string {
  if (!body?.length || document?.audience === 'jobSeeker') return true
  return (
    body.some((block) => isTextBlock(block) && hasEvidence(block)) ||
    'No sentence carries evidence. Mark a medical statement and press the book to choose its source.'
  )
}

function hasEvidence(block: object): boolean {
  if (!('markDefs' in block) || !Array.isArray(block.markDefs)) return false
  return block.markDefs.some((mark: { _type?: unknown }) => mark._type === 'evidence')
}
