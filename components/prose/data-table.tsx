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
      className="prose-block box scroll"
      aria-label={table.caption ?? 'Table'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="data">
        {table.caption ? <caption>{table.caption}</caption> : null}
        {head ? (
          <thead>
            <tr>
              {columns.map((column) => {
                const label = head.cells?.[column]
                return label ? (
                  <th key={column} scope="col">
                    {label}
                  </th>
                ) : (
                  <td key={column} />
                )
              })}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {body.map((row) => (
            <tr key={row._key}>
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
  return first ? <th scope="row">{children}</th> : <td>{children}</td>
}
