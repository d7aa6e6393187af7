import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates.ts'
import { type CredentialStatus, credentialStatus } from '#lib/roster/credential-status.ts'
import type { PersonQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'

type Held = NonNullable<NonNullable<PersonQueryResult>['credentials']>[number]

const statusWords: Record<CredentialStatus, { label: string; look: string }> = {
  current: { label: 'Verified and current', look: 'border-success text-success' },
  expired: { label: 'Expired', look: 'border-arterial text-arterial' },
  unverified: { label: 'Not verified yet', look: 'border-caution text-caution' },
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
    <ul className="grid gap-6 lg:grid-cols-2 lg:gap-8">
      {credentials.map((held) =>
        held.credential ? (
          <li key={held._key} className="rounded-card border border-line bg-surface p-6 lg:p-8">
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
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3>{credential.abbreviation}</h3>
        <span className={`rounded-control border px-2 text-small font-bold ${status.look}`}>
          {status.label}
        </span>
      </div>
      <p className="mt-1">{credential.name}</p>
      <dl className="mt-5 grid gap-3 text-small sm:grid-cols-[8rem_1fr]">
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
      <dt className="font-bold">{name}</dt>
      <dd className="min-w-0 text-text-2 max-sm:-mt-2">{children}</dd>
    </>
  )
}
