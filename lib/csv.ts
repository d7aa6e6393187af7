/** A number stands as it is; a text is only ever a text. */
export type CsvCell = string | number

/** How a spreadsheet would begin a formula, or a call to the outside. */
const formula = /^[\t\r\n ]*[=+\-@|]|^[\t\r\n]/u

function cell(value: CsvCell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : ''
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]|^ | $/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as RFC 4180 has them, with a mark of UTF-8 in front, without which Excel misreads “–”.
 * A text that a spreadsheet would take for a formula is given an apostrophe.
 */
export function csvText(rows: ReadonlyArray<readonly CsvCell[]>): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
