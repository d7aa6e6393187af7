import type { ReactNode } from 'react'
import type { CredentialMatrix } from '#lib/roster/credential-matrix.ts'
import type { CredentialsQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'
import { StackedTable } from '../stacked-table.tsx'

export type CredentialEntry = CredentialsQueryResult[number]

export interface CredentialCatalogueProps {
  credentials: readonly CredentialEntry[]
  columns: CredentialMatrix['columns']
}

/** What each credential of the table takes, who grants it, and where anyone can look it up. */
export function CredentialCatalogue({ credentials, columns }: CredentialCatalogueProps) {
  const entries = new Map(credentials.map((entry) => [entry._id, entry]))
  return (
    <StackedTable
      caption="What each credential takes"
      columns={['Credential', 'Granted by', 'What it takes', 'Renewal']}
      rows={columns.map(({ _id, abbreviation, name, holders }) => {
        const entry = entries.get(_id)
        return {
          key: _id,
          head: (
            <>
              {abbreviation}
              <span className="fine block font-normal">
                {name}, held by {holders}
              </span>
            </>
          ),
          cells: [entry && grantedBy(entry), entry?.requirements, entry?.renewal],
        }
      })}
    />
  )
}

function grantedBy({ issuer, verificationUrl }: CredentialEntry): ReactNode {
  return verificationUrl ? <Link href={verificationUrl}>{issuer ?? verificationUrl}</Link> : issuer
}
