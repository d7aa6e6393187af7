/** Numbering at the beginning of a heading, such as `2.1 `, `IV. `, `(a) ` or `Chapter 3: `. */
const numbering =
  /^(?:(?:chapter|section|part|step)\s+)?\(?(\d+(?:\.\d+)*|[ivxlc]+|[a-z])([.):]*)\s+(?=\S)/i

interface Numbered {
  label: string
  length: number
  /** `1.` or `2)` can be nothing else; `3 questions` and `1.5 liters` can. */
  isSure: boolean
}

function read(heading: string): Numbered | null {
  const [found = '', label = '', sign = ''] = numbering.exec(heading) ?? []
  if (!found) return null
  const isNumber = /^\d/.test(label)
  const isWord = /^(?:chapter|section|part|step)/i.test(found)
  if (!isNumber && !sign && !isWord) return null
  const isSure = (isNumber && sign !== '') || (isWord && sign !== '')
  return { label: label.toLowerCase(), length: found.length, isSure }
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** What comes before a label in its numbering, in each way it can be read. */
function before(label: string): string[] {
  const parts = label.split('.')
  const last = parts.pop() ?? ''
  if (/^\d+$/.test(last)) {
    const number = Number(last)
    return number === 1 ? [parts.join('.')] : [[...parts, `${number - 1}`].join('.')]
  }
  const letter = last.length === 1 ? [String.fromCharCode(last.charCodeAt(0) - 1)] : []
  const numeral = roman.indexOf(last)
  return numeral > 0 ? [...letter, roman[numeral - 1] ?? ''] : letter
}

/**
 * Headings without the numbers that somebody typed. A number that may belong to the words goes
 * only where another heading goes before or after it in the same numbering.
 */
export function withoutNumbers(headings: readonly string[]): string[] {
  const found = headings.map(read)
  const labels = new Set(found.flatMap((each) => each?.label ?? []))
  const follows = (label: string) => before(label).some((each) => each !== '' && labels.has(each))
  const isFollowed = (label: string) =>
    Array.from(labels).some((other) => before(other).includes(label))
  return headings.map((heading, at) => {
    const each = found[at]
    if (!each) return heading
    const isNumbering = each.isSure || follows(each.label) || isFollowed(each.label)
    return isNumbering ? heading.slice(each.length) : heading
  })
}
