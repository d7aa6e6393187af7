import { credentialMatrix } from '#lib/roster/credential-matrix.ts'
import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import { CredentialMatrixTable } from '../team/credential-matrix-table.tsx'
import type { BlockProps } from './section-types.ts'

export function ExpertiseBlock({ section, company, notes }: BlockProps<'expertiseBlock'>) {
  return (
    <Section title={section.title}>
      <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
      <CredentialMatrixTable
        matrix={credentialMatrix(company.roster, company.today)}
        today={company.today}
      />
    </Section>
  )
}
