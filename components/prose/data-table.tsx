import type { DataTable } from './rich-text.ts'

/** A table of text. It scrolls sideways by itself, also with the keyboard, never the page. */
export function DataTableView({ table }: { table: DataTable }) {
  const rows = (table.rows ?? []).filter((row) => row.cells?.length)
  const across = Math.max(0, ...rows.map((row) => row.cells?.length ?? 0))
  if (across === 0) return null
  const head = table.headerRow === false ? undefined : rows[0]
  const body = head ? rows.slice(1) : rows
  const columns = Array.from({ length: across }, (_, column) => column)
  return (
    <section
      className="prose-block overflow-x-auto rounded-card border border-line bg-surface"
      aria-label={table.caption ?? 'Table'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full border-collapse text-left text-small">
        {table.caption ? (
          <caption className="p-4 pb-2 text-left font-bold">{table.caption}</caption>
        ) : null}
        {head ? (
          <thead>
            <tr className="border-b-2 border-control">
              {columns.map((column) => {
                const label = head.cells?.[column]
                return label ? (
                  <th key={column} scope="col" className="min-w-32 px-4 py-3 align-bottom">
                    {label}
                  </th>
                ) : (
                  <td key={column} className="min-w-32" />
                )
              })}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {body.map((row) => (
            <tr key={row._key} className="border-t border-line">
              {columns.map((column) => (
                <Cell key={column} first={column === 0 && across > 1}>
                  {row.cells?.[column]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ first, children }: { first: boolean; children?: string }) {
  return first ? (
    <th scope="row" className="min-w-32 px-4 py-3 align-top font-bold">
      {children}
    </th>
  ) : (
    <td className="min-w-32 px-4 py-3 align-top">{children}</td>
  )
}
