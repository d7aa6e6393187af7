import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import type { CredentialMatrix, MatrixRow } from '#lib/roster/credential-matrix.ts'
import { CheckMark } from '../check-mark.tsx'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ScrollRegion } from '../scroll-region.tsx'

/** Who holds what: only credentials that were verified and have not run out. */
export function CredentialMatrixTable({
  matrix,
  today,
}: {
  matrix: CredentialMatrix
  today: string
}) {
  const { columns, rows } = matrix
  if (rows.length === 0) return null
  const caption = `Credentials of our specialists, verified and current on ${formatDate(today)}`
  return (
    <div>
      <ScrollRegion label={caption}>
        <table className="w-full border-collapse text-left text-small">
          <caption className="text-left font-bold">
            <span className="sticky left-0 block max-w-[calc(100vw-2.25rem)] p-4 lg:px-6">
              {caption}
            </span>
          </caption>
          <thead>
            <tr className="border-b-2 border-control">
              <th scope="col" className="sticky left-0 bg-surface px-4 py-3 lg:px-6">
                Specialist
              </th>
              {columns.map(({ _id, abbreviation, name }) => (
                <th key={_id} scope="col" className="px-3 py-3 text-center whitespace-nowrap">
                  <abbr title={name ?? undefined} className="no-underline">
                    {abbreviation}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.person._id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <dl className="mt-6 grid gap-x-8 gap-y-2 text-small text-text-2 sm:grid-cols-2 lg:grid-cols-3">
        {columns.map(({ _id, abbreviation, name, holders }) => (
          <div key={_id} className="flex gap-3">
            <dt className="min-w-16 shrink-0 font-bold text-text">{abbreviation}</dt>
            <dd>
              {name}, held by {holders}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Row({ row, columns }: { row: MatrixRow; columns: CredentialMatrix['columns'] }) {
  const { person, held } = row
  return (
    <tr className="border-t border-line first:border-t-0">
      <th scope="row" className="sticky left-0 min-w-40 bg-surface px-4 py-3 font-normal lg:px-6">
        <span className="flex flex-wrap items-center gap-x-3">
          <Link
            href={person.slug ? paths.person(person.slug) : null}
            className="inline-block py-1 font-bold"
          >
            {person.name}
          </Link>
          <SampleMark when={person.isSample} />
        </span>
        <span className="block text-text-2">{person.jobTitle}</span>
      </th>
      {columns.map(({ _id }) => (
        <td key={_id} className="px-3 py-3 text-center">
          {held.has(_id) ? (
            <CheckMark label="Held" />
          ) : (
            <span className="text-control">
              <span aria-hidden="true">–</span>
              <span className="sr-only">Not listed</span>
            </span>
          )}
        </td>
      ))}
    </tr>
  )
}
