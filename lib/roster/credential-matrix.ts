import { type CredentialName, credentialStatus, type HeldCredential } from './credential-status.ts'

export interface RosterPerson {
  readonly _id: string
  readonly name: string | null
  readonly slug: string | null
  readonly jobTitle: string | null
  readonly isSample: boolean | null
  readonly credentials: readonly HeldCredential[] | null
}

export interface MatrixRow {
  readonly person: RosterPerson
  /** Ids of the credentials that this person holds, verified and unexpired. */
  readonly held: ReadonlySet<string>
}

export interface CredentialMatrix {
  /** Most widely held first, then by abbreviation. */
  readonly columns: readonly (CredentialName & { readonly holders: number })[]
  /** In the order given; nobody without a current credential. */
  readonly rows: readonly MatrixRow[]
}

/** Who on the roster holds what on `today` (an ISO day): verified and unexpired credentials only. */
export function credentialMatrix(roster: readonly RosterPerson[], today: string): CredentialMatrix {
  const names = new Map<string, CredentialName>()
  const holders = new Map<string, number>()
  const rows = roster.flatMap((person): MatrixRow[] => {
    const current = currentCredentials(person, today)
    if (current.length === 0) return []
    const held = new Set(current.map(({ _id }) => _id))
    for (const credential of current) names.set(credential._id, credential)
    for (const id of held) holders.set(id, (holders.get(id) ?? 0) + 1)
    return [{ person, held }]
  })
  const columns = [...names.values()]
    .map((name) => ({ ...name, holders: holders.get(name._id) ?? 0 }))
    .sort(
      (one, other) =>
        other.holders - one.holders ||
        (one.abbreviation ?? '').localeCompare(other.abbreviation ?? ''),
    )
  return { columns, rows }
}

/** The credentials of one person that count on `today`; one whose catalogue entry is gone does not. */
export function currentCredentials(
  person: Pick<RosterPerson, 'credentials'>,
  today: string,
): CredentialName[] {
  return (person.credentials ?? []).flatMap((held) =>
    held.credential && credentialStatus(held, today) === 'current' ? [held.credential] : [],
  )
}
