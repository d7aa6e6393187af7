import { Stack } from '@sanity/ui'
import type { DocumentFinding } from '#lib/claims/audit-document.ts'
import { ClaimCard } from './claim-card.tsx'

/** Sentences that claim something and rest on nothing, each with what can be done about it. */
export function ClaimList({ claims }: { claims: readonly DocumentFinding[] }) {
  if (claims.length === 0) return null
  return (
    <Stack as="ul" gap={2} padding={0} aria-label="Claims without a source">
      {claims.map((claim) => (
        <ClaimCard key={`${JSON.stringify(claim.path)} ${claim.sentence}`} claim={claim} />
      ))}
    </Stack>
  )
}
