/** A credential as a person holds it. Dates are ISO days (`2027-03-31`); null means not recorded. */
export interface HeldCredential {
  readonly expires: string | null
  readonly verifiedOn: string | null
  readonly credential: CredentialName | null
}

export interface CredentialName {
  readonly _id: string
  readonly abbreviation: string | null
  readonly name: string | null
}

export type CredentialStatus = 'current' | 'expired' | 'unverified'

/**
 * Whether a held credential may be counted on `today` (an ISO day).
 * One that never expires has no expiry date; the last day of one that does still counts.
 */
export function credentialStatus(
  held: Pick<HeldCredential, 'expires' | 'verifiedOn'>,
  today: string,
): CredentialStatus {
  if (held.expires !== null && held.expires < today) return 'expired'
  if (held.verifiedOn === null || held.verifiedOn > today) return 'unverified'
  return 'current'
}
