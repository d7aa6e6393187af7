import type { ClaimBlock } from './cited-sentences.ts'
import { isBlock, isRecord, isText } from './document-texts.ts'
import type { FallenTest } from './fallen-basis.ts'
import { blocksKeeping, textKeeping } from './kept-sentences.ts'
import { withoutEmptySections } from './without-empty-sections.ts'

interface Judgement {
  /** Of a sentence that rests on nothing. */
  readonly stands: (sentence: string) => boolean
  readonly reasonOf: FallenTest
}

/** An item of a list that has lost one of these has nothing left to say. */
const main = ['text', 'body', 'rows', 'items', 'task', 'us', 'you']

/** A button without words leads nowhere: its label is left to the Studio's check. */
const buttons = new Set(['cta', 'primaryCta', 'secondaryCta'])

/**
 * A document, or part of one, without the sentences that may not stand, in every field that the
 * judge reads. What is left empty goes: a point, a quote, the row of a table, a heading over nothing.
 */
export function withoutSentences<Part extends object>(part: Part, judgement: Judgement): Part {
  return { ...part, ...keptFields(part, judgement) }
}

function keptFields(part: object, judgement: Judgement): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) =>
      isText(name) && !buttons.has(name) ? [[name, keptValue(value, judgement)]] : [],
    ),
  )
}

function keptValue(value: unknown, judgement: Judgement): unknown {
  if (typeof value === 'string') return textKeeping(value, judgement.stands)
  if (Array.isArray(value)) return keptItems(value, judgement)
  return isRecord(value) ? withoutSentences(value, judgement) : value
}

function keptItems(items: readonly unknown[], judgement: Judgement): unknown[] {
  const kept = items.map((item) =>
    isBlock(item) ? keptBlock(item, judgement) : keptItem(item, judgement),
  )
  return withoutEmptySections(items, kept).filter((item) => item !== null)
}

function keptItem(item: unknown, judgement: Judgement): unknown {
  if (!isRecord(item)) return keptValue(item, judgement) || (item === '' ? item : null)
  const kept = withoutSentences(item, judgement)
  const lost = main.some((name) => isEmpty(kept[name]) && !isEmpty(item[name]))
  return lost || hasLostCell(item.cells, kept.cells) ? null : kept
}

/** A row with a cell left blank would say something else than was written. */
function hasLostCell(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

function keptBlock(block: ClaimBlock, { stands, reasonOf }: Judgement): ClaimBlock | null {
  const [kept] = blocksKeeping([block], ({ text, cited }) => cited || stands(text), reasonOf)
  if (!kept?.markDefs?.some(({ basis }) => reasonOf(basis))) return kept ?? null
  const markDefs = kept.markDefs.map((mark) =>
    reasonOf(mark.basis) ? { ...mark, basis: null } : mark,
  )
  return { ...kept, markDefs }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
