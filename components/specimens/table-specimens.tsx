import { credentialMatrix } from '#lib/roster/credential-matrix.ts'
import { companyFacts } from '#lib/roster/facts.ts'
import { DutyTable } from '../duty-table.tsx'
import { FactStrip } from '../fact-strip.tsx'
import { FaqList } from '../faq-list.tsx'
import { ServiceComparison } from '../service/service-comparison.tsx'
import { ServiceFacts } from '../service/service-facts.tsx'
import { ServiceRow } from '../service/service-row.tsx'
import { CredentialMatrixTable } from '../team/credential-matrix-table.tsx'
import { HeldCredentialList } from '../team/held-credential-list.tsx'
import { Timeline } from '../timeline.tsx'
import { faqs, services } from './lists.fixture.ts'
import { credentialStates, people, specimenDay } from './people.fixture.ts'
import { Specimen, SpecimenGroup } from './specimen.tsx'
import { longText, longTitle, longWord } from './words.fixture.ts'

const roster = Object.values(people)
const duties = [
  { _key: 'a', task: 'A task', us: 'We do it', you: null },
  { _key: 'b', task: longTitle, us: longText, you: longText },
  { _key: 'c', task: longWord, us: longWord, you: longWord },
]
const steps = [
  { _key: 'a', title: 'You call', when: 'Day 1', text: 'We ask what you need.' },
  { _key: 'b', title: longTitle, when: 'Between the second and the fourth week', text: longText },
  { _key: 'c', title: longWord, when: null, text: longWord },
]

export function TableSpecimens() {
  return (
    <>
      <SpecimenGroup title="Counts">
        <Specimen state="All">
          <FactStrip
            title="All facts"
            facts={companyFacts(roster, [services.whole], specimenDay)}
            today={specimenDay}
            isSample
          />
        </Specimen>
        <Specimen state="One">
          <FactStrip
            title="One fact"
            facts={companyFacts([people.plain], [], specimenDay).slice(0, 1)}
            today={specimenDay}
            isSample={false}
          />
        </Specimen>
      </SpecimenGroup>
      <SpecimenGroup title="Tables">
        <ServiceComparison services={Object.values(services)} />
        <DutyTable rows={duties} />
        <CredentialMatrixTable matrix={credentialMatrix(roster, specimenDay)} today={specimenDay} />
      </SpecimenGroup>
      <SpecimenGroup title="Services with their limits">
        <ul className="limits">
          {Object.values(services).map((service) => (
            <ServiceRow key={service._id} service={service} />
          ))}
        </ul>
        <ServiceFacts service={services.whole} />
      </SpecimenGroup>
      <SpecimenGroup title="Credentials">
        <HeldCredentialList credentials={credentialStates} today={specimenDay} />
      </SpecimenGroup>
      <SpecimenGroup title="Steps">
        <Timeline steps={steps} />
      </SpecimenGroup>
      <SpecimenGroup title="Questions">
        <FaqList faqs={faqs} />
      </SpecimenGroup>
    </>
  )
}
