import { z } from 'zod'

interface GridRow {
  key: string
  cells: string[]
}
export type Grid = GridRow[]

const rows = z.array(
  z.object({ _key: z.string(), cells: z.array(z.string().nullable()).nullish() }),
)

/** The rows of a stored table as equally long rows of text; anything else as an empty grid. */
export function toGrid(value: unknown): Grid {
  const parsed = rows.safeParse(value)
  if (!parsed.success) return []
  const width = Math.max(0, ...parsed.data.map(({ cells }) => cells?.length ?? 0))
  return parsed.data.map(({ _key, cells }) => ({
    key: _key,
    cells: Array.from({ length: width }, (_, column) => cells?.[column] ?? ''),
  }))
}

/** A grid as it is stored. */
export function toRows(grid: Grid) {
  return grid.map(({ key, cells }) => ({ _type: 'tableRow', _key: key, cells }))
}

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`
}
