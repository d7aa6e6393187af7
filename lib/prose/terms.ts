import type { ProseBlock, ProseMark } from './blocks.ts'

/** A mark that may lead to a document of this site. */
interface Linking<Target> extends ProseMark {
  target?: Target | null
}
type Block<Target> = Omit<ProseBlock, 'markDefs' | 'body'> & {
  markDefs?: ReadonlyArray<Linking<Target>> | null
  body?: ReadonlyArray<Block<Target>> | null
}
type Addressed = { _type: string; slug: string | null }

const isHeading = ({ style }: { style?: string }) => /^h[1-6]$/.test(style ?? '')

/**
 * Where a text first uses each glossary term that it is linked to, in reading order: the mark there,
 * and what it leads to. A heading is not the place to explain a word in.
 */
export function firstUses<Target extends Addressed>(
  text: ReadonlyArray<Block<Target>> | null | undefined,
): Map<object, Target> {
  const found = new Map<object, Target>()
  const known = new Set<string>()

  function visit(block: Block<Target>): void {
    if (isHeading(block)) return
    for (const key of (block.children ?? []).flatMap(({ marks }) => marks ?? [])) {
      const mark = block.markDefs?.find((def) => def._key === key && def._type === 'internalLink')
      const { target } = mark ?? {}
      if (!mark || target?._type !== 'glossaryTerm' || !target.slug) continue
      if (known.has(target.slug)) continue
      known.add(target.slug)
      found.set(mark, target)
    }
    block.body?.forEach(visit)
  }

  text?.forEach(visit)
  return found
}
