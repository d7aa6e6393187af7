export interface SecurityText {
  /** `mailto:` or `https:` addresses, the best first. */
  contacts: readonly string[]
  /** Where the file is. */
  canonical: string
  /** ISO day. */
  today: string
}

/** Short enough to be true, and far longer than the file is kept anywhere. */
const daysItHolds = 180

/**
 * Whom to tell of a hole in the site. Source: RFC 9116.
 * @returns null where nobody is named: then there is nothing to say
 */
export function securityText({ contacts, canonical, today }: SecurityText): string | null {
  if (contacts.length === 0) return null
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + daysItHolds * 86_400_000)
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
  ]
  return `${lines.join('\n')}\n`
}
