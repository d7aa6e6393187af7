import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Meaning, MeaningLine } from './meaning.ts'

interface DifferencePart {
  readonly text: string
  readonly change: 'added' | 'removed' | 'kept'
}

/** A line of a text beside what it was. */
export interface DifferenceLine {
  readonly kind: string
  readonly change: 'added' | 'removed' | 'changed' | 'kept'
  readonly parts: readonly DifferencePart[]
}

const whole = ({ kind, text }: MeaningLine, change: DifferencePart['change']): DifferenceLine => ({
  kind,
  change,
  parts: [{ text, change }],
})

/** What changed between two texts, line by line, and word by word in lines that are alike. */
export function differenceOf(before: Meaning, after: Meaning): DifferenceLine[] {
  const same = (one: MeaningLine, other: MeaningLine) =>
    one.kind === other.kind && one.text === other.text
  const lines: DifferenceLine[] = []
  let removed: MeaningLine[] = []
  const flush = () => {
    lines.push(...removed.map((line) => whole(line, 'removed')))
    removed = []
  }
  for (const { value, ...part } of diffArrays([...before], [...after], { comparator: same })) {
    if (part.removed) removed = value
    else if (part.added) {
      lines.push(...paired(removed, value))
      removed = []
    } else {
      flush()
      lines.push(...value.map((line) => whole(line, 'kept')))
    }
  }
  flush()
  return lines
}

/** Each added line beside the removed line that it replaces, where they are alike. */
function paired(removed: readonly MeaningLine[], added: readonly MeaningLine[]): DifferenceLine[] {
  const left = [...removed]
  const lines: DifferenceLine[] = []
  for (const line of added) {
    const at = left.findIndex((old) => old.kind === line.kind && areAlike(old.text, line.text))
    const old = left[at]
    if (!old) {
      lines.push(whole(line, 'added'))
      continue
    }
    lines.push(
      ...left
        .splice(0, at + 1)
        .slice(0, -1)
        .map((gone) => whole(gone, 'removed')),
    )
    lines.push({ kind: line.kind, change: 'changed', parts: partsOf(old.text, line.text) })
  }
  return [...lines, ...left.map((line) => whole(line, 'removed'))]
}

function partsOf(before: string, after: string): DifferencePart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'kept',
  }))
}

/** Half of the longer text is in both. */
function areAlike(one: string, other: string): boolean {
  const kept = partsOf(one, other)
    .filter(({ change }) => change === 'kept')
    .reduce((sum, { text }) => sum + text.length, 0)
  return kept * 2 >= Math.max(one.length, other.length)
}
