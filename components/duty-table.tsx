// biome-ignore-all lint/a11y/noRedundantRoles: a table that is drawn as blocks loses its roles
export interface DutyRow {
  readonly _key: string
  readonly task: string | null
  readonly us: string | null
  readonly you: string | null
}

const headings = { us: 'Vivacity Perfusion', you: 'Your hospital' }

/**
 * Who does what. On narrow screens each task becomes a small block with its two sides named;
 * the roles keep it a table for screen readers when its parts are no longer drawn as one.
 */
export function DutyTable({ rows }: { rows: readonly DutyRow[] }) {
  if (rows.length === 0) return null
  return (
    <table role="table" className="mt-10 block w-full border-collapse text-left md:table">
      <caption className="sr-only">Who does what: our specialists and your staff</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="border-b-2 border-control">
          <Head className="w-1/4">Task</Head>
          <Head>{headings.us}</Head>
          <Head>{headings.you}</Head>
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        className="block border-t-2 border-control md:table-row-group md:border-t-0"
      >
        {rows.map(({ _key, task, us, you }) => (
          <tr
            key={_key}
            role="row"
            className="block border-b border-line py-5 md:table-row md:py-0"
          >
            <th
              scope="row"
              role="rowheader"
              className="block pr-6 align-top font-bold md:table-cell md:py-4"
            >
              {task}
            </th>
            <Side heading={headings.us}>{us}</Side>
            <Side heading={headings.you}>{you}</Side>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ children, className = '' }: { children: string; className?: string }) {
  return (
    <th scope="col" role="columnheader" className={`py-3 pr-6 ${className}`}>
      {children}
    </th>
  )
}

function Side({ heading, children }: { heading: string; children: string | null }) {
  return (
    <td role="cell" className="mt-3 block pr-6 align-top text-text-2 md:mt-0 md:table-cell md:py-4">
      <span className="block text-small font-bold text-text md:hidden" aria-hidden="true">
        {heading}
      </span>
      {children ?? '–'}
    </td>
  )
}
