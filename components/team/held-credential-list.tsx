import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates.ts'
import { type CredentialStatus, credentialStatus } from '#lib/roster/credential-status.ts'
import type { PersonQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'

type Held = NonNullable<NonNullable<PersonQueryResult>['credentials']>[number]

const statusWords: Record<CredentialStatus, { label: string; look: string }> = {
  current: { label: 'Verified and current', look: 'text-success' },
  expired: { label: 'Expired', look: 'text-arterial' },
  unverified: { label: 'Not verified yet', look: 'text-caution' },
}

/** Each credential with who issues it, what it takes, how long it runs and who checked it. */
export function HeldCredentialList({
  credentials,
  today,
}: {
  credentials: readonly Held[]
  today: string
}) {
  return (
    <ul className="credentials">
      {credentials.map((held) =>
        held.credential ? (
          <li key={held._key} className="box panel">
            <CredentialCard held={held} credential={held.credential} today={today} />
          </li>
        ) : null,
      )}
    </ul>
  )
}

function CredentialCard({
  held,
  credential,
  today,
}: {
  held: Held
  credential: NonNullable<Held['credential']>
  today: string
}) {
  const status = statusWords[credentialStatus(held, today)]
  const checked = [formatDate(held.verifiedOn), held.verifiedBy && `by ${held.verifiedBy}`]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <div className="cluster">
        <h3>{credential.abbreviation}</h3>
        <span className={`chip ${status.look}`}>{status.label}</span>
      </div>
      <p className="mt-1">{credential.name}</p>
      <dl>
        <Row name="Issued by">{credential.issuer}</Row>
        <Row name="What it takes">{credential.requirements}</Row>
        <Row name="Renewal">{credential.renewal}</Row>
        <Row name="Held since">{formatDate(held.issued)}</Row>
        <Row name="Expires">{formatDate(held.expires)}</Row>
        <Row name="Verified">{checked}</Row>
        <Row name="Check it">
          {credential.verificationUrl ? (
            <Link href={credential.verificationUrl}>
              Look it up with the issuer
              <span className="sr-only"> of {credential.abbreviation}</span>
            </Link>
          ) : null}
        </Row>
      </dl>
    </>
  )
}

/** A line of the list, left out where there is nothing to say. */
function Row({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
