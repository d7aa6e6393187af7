import { TopicNav } from '../article/topic-nav.tsx'
import { ButtonLink } from '../button-link.tsx'
import { CircuitFigure } from '../circuit/circuit-figure.tsx'
import { CircuitList } from '../circuit/circuit-list.tsx'
import { CircuitLine } from '../circuit-line.tsx'
import { ContactPanel } from '../contact-panel.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Pagination } from '../pagination.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { topics } from './lists.fixture.ts'
import { people } from './people.fixture.ts'
import { SpecimenGroup } from './specimen.tsx'
import { longText, longTitle } from './words.fixture.ts'

const contact = {
  phone: '+15550100',
  email: 'a-rather-long-address-of-somebody@vivacity-perfusion.example',
  emergencyText: 'In an emergency call 911.',
  isSample: true,
}

export function PartSpecimens() {
  return (
    <>
      <SpecimenGroup title="Links, buttons, marks">
        <p className="flex flex-wrap gap-4">
          <ButtonLink href="/contact">Talk to us</ButtonLink>
          <ButtonLink href="/services" look="secondary">
            What we do
          </ButtonLink>
          <ButtonLink href="/about">{longTitle}</ButtonLink>
          <SampleMark />
        </p>
        <CircuitLine />
        <TopicNav topics={topics} />
        <Pagination page={1} pages={2} href={(page) => `/blog/page/${page}`} />
        <Pagination page={17} pages={100} href={(page) => `/blog/page/${page}`} />
      </SpecimenGroup>
      <SpecimenGroup title="Nothing to show">
        <EmptyState title="Nothing yet">
          <p>What to do meanwhile.</p>
        </EmptyState>
        <EmptyState title={longTitle}>
          <p>{longText}</p>
        </EmptyState>
        <EmptyState title="Nothing, and nothing to say" />
      </SpecimenGroup>
      <SpecimenGroup title="How to reach us">
        <ContactPanel contact={contact} person={people.longNamed} />
        <ContactPanel contact={contact} person={null} />
        <ContactPanel
          contact={{ phone: null, email: null, emergencyText: null, isSample: false }}
          person={people.gone}
        />
      </SpecimenGroup>
      <SpecimenGroup title="The circuit">
        <div className="grid gap-10 lg:grid-cols-2">
          <CircuitFigure mode="VV" id="specimen-vv" />
          <CircuitFigure mode="VA" id="specimen-va" />
        </div>
        <CircuitList />
      </SpecimenGroup>
    </>
  )
}
