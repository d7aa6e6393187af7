import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import type { CredentialMatrix, MatrixRow } from '#lib/roster/credential-matrix.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ScrollRegion } from '../scroll-region.tsx'

/** Who holds what: only credentials that were verified and have not run out. */
export function CredentialMatrixTable({
  matrix,
  today,
  withNames = true,
}: {
  matrix: CredentialMatrix
  today: string
  /** Whether the abbreviations are spelled out below. */
  withNames?: boolean
}) {
  const { columns, rows } = matrix
  if (rows.length === 0) return null
  const caption = `Credentials of our specialists, verified and current on ${formatDate(today)}`
  return (
    <div>
      <ScrollRegion label={caption}>
        <table className="data matrix">
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Specialist</th>
              {columns.map(({ _id, abbreviation, name }) => (
                <th key={_id} scope="col">
                  <abbr title={name ?? undefined}>{abbreviation}</abbr>
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
      {withNames ? (
        <dl className="abbreviations fine">
          {columns.map(({ _id, abbreviation, name, holders }) => (
            <div key={_id}>
              <dt>{abbreviation}</dt>
              <dd>
                {name}, held by {holders}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  )
}

function Row({ row, columns }: { row: MatrixRow; columns: CredentialMatrix['columns'] }) {
  const { person, held } = row
  return (
    <tr>
      <th scope="row">
        <span className="cluster">
          <Link href={person.slug ? paths.person(person.slug) : null}>{person.name}</Link>
          <SampleMark when={person.isSample} />
        </span>
        <span className="quiet">{person.jobTitle}</span>
      </th>
      {columns.map(({ _id }) => (
        <td key={_id} className={held.has(_id) ? 'held' : undefined}>
          <span className="sr-only">{held.has(_id) ? 'Held' : 'Not listed'}</span>
        </td>
      ))}
    </tr>
  )
}
