import { Stack } from '@sanity/ui'
import type { ReactNode } from 'react'
import { type Path, useFormValue } from 'sanity'
import { ClaimList } from './claim-list.tsx'
import { documentClaims } from './document-claims.ts'

interface Props {
  /** Of the text in its document. */
  path: Path
  children: ReactNode
}

/** A text with the claims in it that rest on nothing, right where they are written. */
export function TextWithClaims({ path, children }: Props) {
  const claims = documentClaims(useFormValue([])).filter((claim) =>
    path.every((step, at) => isSame(step, claim.path[at])),
  )
  return (
    <Stack gap={3}>
      {children}
      <ClaimList claims={claims} />
    </Stack>
  )
}

function isSame(one: Path[number], other: Path[number] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
