// biome-ignore-all lint/a11y/noRedundantRoles: a table that is drawn as blocks loses its roles
import type { ReactNode } from 'react'

interface StackedRow {
  readonly key: string
  readonly head: ReactNode
  /** As many as there are columns after the first. */
  readonly cells: readonly ReactNode[]
}

export interface StackedTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly StackedRow[]
}

/**
 * A table that stacks on narrow screens: each row becomes a small block whose values name their
 * column. The roles keep it a table for screen readers when its parts are drawn as blocks.
 */
export function StackedTable({ caption, columns, rows }: StackedTableProps) {
  if (rows.length === 0) return null
  return (
    <table role="table" className="stacked">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, head, cells }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {head}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} role="cell">
                <b aria-hidden="true">{columns[index + 1]}</b>
                {cell ?? <NotStated />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NotStated() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">Not stated</span>
    </>
  )
}
