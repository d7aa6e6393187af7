function cellsOf(row: unknown): number {
  if (typeof row !== 'object' || row === null || !('cells' in row)) return 0
  return Array.isArray(row.cells) ? row.cells.length : 0
}

/** What is wrong with the rows of a table; null where nothing is. */
export function tableProblem(rows: readonly unknown[] | undefined): string | null {
  if (!rows || rows.length === 0) return 'Add rows to the table, or remove it.'
  const widths = rows.map(cellsOf)
  const widest = Math.max(...widths)
  if (widest === 0) return 'Write something into the table.'
  const short = widths.findIndex((width) => width !== widest)
  if (short >= 0) {
    return `Row ${short + 1} has ${widths[short]} cells, others have ${widest}: make them equal.`
  }
  return null
}
