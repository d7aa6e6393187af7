import { normalText } from './normal-text.ts'
import { isStored, listOf, refOf, type Stored, textOf } from './stored.ts'

/** Subscripts and superscripts change what is said: 10³ is not 103. */
const meaningfulDecorators: Record<string, string> = { sub: '_', sup: '^' }

/**
 * The words of a paragraph with the marks that carry meaning: `[words](https://…)` for a link,
 * `[words](evidence: source-1)` for evidence, `_{2}` and `^{3}`. Strong and emphasis change nothing.
 */
export function blockWords(block: Stored): string {
  const targets = new Map(
    listOf(block.markDefs)
      .filter(isStored)
      .map((mark) => [textOf(mark._key), targetOf(mark)]),
  )
  let words = ''
  let open: readonly string[] = []
  const close = (still: readonly string[]) => {
    for (const target of open.filter((one) => !still.includes(one)).reverse()) {
      words += `](${target})`
    }
  }
  for (const span of listOf(block.children).filter(isStored)) {
    const marks = listOf(span.marks).map(textOf)
    const linked = marks.flatMap((mark) => targets.get(mark) ?? [])
    close(linked)
    words += '['.repeat(linked.filter((one) => !open.includes(one)).length)
    open = linked
    words += decorated(textOf(span.text), marks)
  }
  close([])
  return normalText(words)
}

function decorated(text: string, marks: readonly string[]): string {
  return marks.reduce((inner, mark) => {
    const sign = meaningfulDecorators[mark]
    return sign ? `${sign}{${inner}}` : inner
  }, text)
}

/** What a mark leads to. */
function targetOf(mark: Stored): string {
  if (mark._type === 'link') return textOf(mark.href)
  const [kind, reference] = Object.entries(mark).find(([, value]) => refOf(value)) ?? []
  return kind ? `${textOf(mark._type)}: ${refOf(reference)}` : textOf(mark._type)
}
