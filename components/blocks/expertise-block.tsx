import { credentialMatrix } from '#lib/roster/credential-matrix.ts'
import { Section } from '../section.tsx'
import { CredentialMatrixTable } from '../team/credential-matrix-table.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function ExpertiseBlock({ section, company, notes }: BlockProps<'expertiseBlock'>) {
  return (
    <Section title={section.title} intro={<BlockText body={section.body} notes={notes} />}>
      <CredentialMatrixTable
        matrix={credentialMatrix(company.roster, company.today)}
        today={company.today}
      />
    </Section>
  )
}
