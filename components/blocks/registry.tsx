import type { SourceNotes } from '../prose/rich-text.ts'
import { ArticlesBlock } from './articles-block.tsx'
import { AudienceBlock } from './audience-block.tsx'
import { CareBlock } from './care-block.tsx'
import { CircuitBlock } from './circuit-block.tsx'
import { ContactBlock } from './contact-block.tsx'
import { CostBlock } from './cost-block.tsx'
import { ExpertiseBlock } from './expertise-block.tsx'
import { FactStripBlock } from './fact-strip-block.tsx'
import { FaqBlock } from './faq-block.tsx'
import { OutcomesBlock } from './outcomes-block.tsx'
import type { Company, Section } from './section-types.ts'
import { ServicesBlock } from './services-block.tsx'
import { SupportBlock } from './support-block.tsx'
import { TeamBlock } from './team-block.tsx'
import { TextBlock } from './text-block.tsx'
import { TimelineBlock } from './timeline-block.tsx'
import { WhyBlock } from './why-block.tsx'
import { WorkingTogetherBlock } from './working-together-block.tsx'

export interface SectionsProps {
  sections: readonly Section[]
  company: Company
  notes: SourceNotes
  /** What somebody would write about who reads this page. */
  topic?: 'partner'
}

/** The sections of a page, in the editor's order. */
export function Sections({ sections, ...rest }: SectionsProps) {
  return sections.map((section) => <Block key={section._key} section={section} {...rest} />)
}

function Block({
  section,
  topic,
  ...rest
}: { section: Section } & Omit<SectionsProps, 'sections'>) {
  switch (section._type) {
    case 'factStripBlock':
      return <FactStripBlock section={section} {...rest} />
    case 'expertiseBlock':
      return <ExpertiseBlock section={section} {...rest} />
    case 'supportBlock':
      return <SupportBlock section={section} {...rest} />
    case 'workingTogetherBlock':
      return <WorkingTogetherBlock section={section} {...rest} />
    case 'timelineBlock':
      return <TimelineBlock section={section} {...rest} />
    case 'outcomesBlock':
      return <OutcomesBlock section={section} {...rest} />
    case 'costBlock':
      return <CostBlock section={section} {...rest} />
    case 'careBlock':
      return <CareBlock section={section} {...rest} />
    case 'whyBlock':
      return <WhyBlock section={section} {...rest} />
    case 'faqBlock':
      return <FaqBlock section={section} {...rest} />
    case 'contactBlock':
      return <ContactBlock section={section} topic={topic} {...rest} />
    case 'servicesBlock':
      return <ServicesBlock section={section} {...rest} />
    case 'teamBlock':
      return <TeamBlock section={section} {...rest} />
    case 'articlesBlock':
      return <ArticlesBlock section={section} {...rest} />
    case 'textBlock':
      return <TextBlock section={section} {...rest} />
    case 'audienceBlock':
      return <AudienceBlock section={section} {...rest} />
    case 'circuitBlock':
      return <CircuitBlock section={section} {...rest} />
    default:
      return unknownBlock(section)
  }
}

/** A block without a component is a type error here; content newer than this build is left out. */
function unknownBlock(_section: never): null {
  return null
}
