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
  className?: string
}

/**
 * A table that stacks on narrow screens: each row becomes a small block whose values name their
 * column. The roles keep it a table for screen readers when its parts are drawn as blocks.
 */
export function StackedTable({ caption, columns, rows, className = '' }: StackedTableProps) {
  if (rows.length === 0) return null
  return (
    <table role="table" className={`block w-full border-collapse text-left lg:table ${className}`}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row" className="border-b-2 border-control">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader" className="py-3 pr-6 align-bottom">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        className="block border-t-2 border-control lg:table-row-group lg:border-t-0"
      >
        {rows.map(({ key, head, cells }) => (
          <tr key={key} role="row" className="block border-b border-line py-5 lg:table-row lg:py-0">
            <th
              scope="row"
              role="rowheader"
              className="block align-top font-bold lg:table-cell lg:w-1/4 lg:py-4 lg:pr-6"
            >
              {head}
            </th>
            {cells.map((cell, index) => (
              <td
                key={columns[index + 1]}
                role="cell"
                className="mt-3 block align-top text-text-2 lg:mt-0 lg:table-cell lg:py-4 lg:pr-6"
              >
                <span className="block text-small font-bold text-text lg:hidden" aria-hidden="true">
                  {columns[index + 1]}
                </span>
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
