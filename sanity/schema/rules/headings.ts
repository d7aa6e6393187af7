import { isTextBlock, plainText } from './texts.ts'

export interface BlockProblem {
  key: string
  message: string
}

/**
 * Headings that skip a level, or stand above `first` (2 in a document, 3 in a section, whose own
 * heading is an h2). Screen-reader users move through a page by them.
 */
export function headingProblems(blocks: readonly unknown[], first: number): BlockProblem[] {
  const problems: BlockProblem[] = []
  let previous = first - 1
  for (const block of blocks) {
    if (!isTextBlock(block)) continue
    const level = Number(/^h([1-6])$/.exec(block.style ?? '')?.[1])
    if (!level) continue
    const words = plainText(block)
    if (!words)
      problems.push({ key: block._key, message: 'Write the heading, or remove the line.' })
    if (level < first) {
      problems.push({
        key: block._key,
        message: `“${words}” stands too high: use “${names[first]}” here.`,
      })
    } else if (level > previous + 1) {
      problems.push({
        key: block._key,
        message: `“${words}” skips a level: use “${names[previous + 1]}”.`,
      })
    }
    previous = Math.max(level, first)
  }
  return problems
}

const names: Record<number, string> = { 2: 'Heading', 3: 'Subheading', 4: 'Small heading' }
