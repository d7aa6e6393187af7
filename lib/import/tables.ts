import { all, hasClass, isElement, isText, tag, wordsOf } from './dom.ts'
import { type Notes, named } from './notes.ts'

export interface ImportedTable {
  _type: 'dataTable'
  caption?: string
  headerRow: boolean
  rows: { _type: 'tableRow'; _key: string; cells: string[] }[]
}

const rowsOf = (table: Element) => all(table, 'tr').filter((row) => row.closest('table') === table)
const cellsOf = (row: Element) =>
  [...row.children].filter((cell) => tag(cell) === 'td' || tag(cell) === 'th')
const spanOf = (cell: Element, name: string) =>
  Math.min(50, Math.max(1, Number(cell.getAttribute(name)) || 1))

/** Whether a table only frames its text: one column, as Word draws boxes. */
export function isFrame(table: Element): boolean {
  return rowsOf(table).every((row) => cellsOf(row).length <= 1)
}

/** A table of text. What its cells cannot hold is noted. */
export function readTable(table: Element, notes: Notes, newKey: () => string): ImportedTable {
  const rows = rowsOf(table).filter((row) => wordsOf(row))
  const grid: string[][] = rows.map(() => [])
  let isMerged = false
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x += 1
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      isMerged ||= wide > 1 || high > 1
      for (let dy = 0; dy < high; dy += 1) {
        const line = grid[y + dy]
        for (let dx = 0; line && dx < wide; dx += 1)
          line[x + dx] = dx + dy === 0 ? cellText(cell) : ''
      }
      x += wide
    }
  })
  const width = Math.max(...grid.map((row) => row.length))
  const caption = captionOf(table)
  const about = caption
    ? `the table ${named(caption)}`
    : `the table that begins with ${named(grid[0]?.[0] || grid.flat().find(Boolean) || '')}`
  if (isMerged) notes.say(`Merged cells were parted in ${about}.`)
  if (!caption) notes.say(`Write a caption for ${about}.`)
  noteLosses(table, about, notes)
  return {
    _type: 'dataTable',
    ...(caption && { caption }),
    headerRow: headsColumns(rows[0]),
    rows: grid.map((row) => ({
      _type: 'tableRow',
      _key: newKey(),
      cells: Array.from({ length: width }, (_, x) => row[x] ?? ''),
    })),
  }
}

function noteLosses(table: Element, about: string, notes: Notes): void {
  for (const link of all(table, 'a[href]')) {
    notes.say(
      `A link was left out of ${about}: ${named(wordsOf(link))} led to ${link.getAttribute('href')}`,
    )
  }
  if (table.querySelector('table')) notes.say(`A table within ${about} became text.`)
  if (table.querySelector('tr:not(:first-child) strong, td em')) {
    notes.say(`Bold and italics were left out of ${about}.`)
  }
}

const breaks = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The words of a cell on one line; items and paragraphs are parted by semicolons. */
function cellText(cell: Element): string {
  const read = (node: Node): string => {
    if (isText(node)) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
    const inner = [...node.childNodes].map(read).join('')
    return isElement(node) && breaks.has(tag(node)) ? `\n${inner}\n` : inner
  }
  const parts = read(cell)
    .split('\n')
    .map((part) => part.trim())
  return parts.filter(Boolean).join('; ')
}

/** Whether the first row heads the columns: it says so, or all its words are bold. */
function headsColumns(row: Element | undefined): boolean {
  if (!row) return false
  const cells = cellsOf(row)
  if (row.closest('thead') || cells.every((cell) => tag(cell) === 'th')) return true
  const isBold = (cell: Element) =>
    wordsOf(cell) === all(cell, 'strong').map(wordsOf).join(' ').trim()
  return cells.some(wordsOf) && cells.every(isBold)
}

function captionOf(table: Element): string | undefined {
  const own = table.querySelector('caption')
  const beside = [table.previousElementSibling, table.nextElementSibling].find(
    (sibling) => sibling && hasClass(sibling, 'MsoCaption'),
  )
  const text = wordsOf(own ?? beside ?? table.ownerDocument.createElement('p'))
  beside?.remove()
  return text.replace(/^(?:table|figure)\s+\d+[.:–-]?\s*/i, '') || undefined
}
