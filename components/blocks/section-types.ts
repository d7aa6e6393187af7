import type { ShownSection } from '#lib/sections/shown-section.ts'
import type {
  NewestArticlesQueryResult,
  PartnerQueryResult,
  ServicesQueryResult,
  TeamQueryResult,
} from '#sanity/types.generated.ts'
import type { SourceNotes } from '../prose/rich-text.ts'

/** A block as the queries project it; home and partner page share them. */
export type Section = ShownSection<NonNullable<NonNullable<PartnerQueryResult>['sections']>[number]>
type SectionOf<Type extends Section['_type']> = Extract<Section, { _type: Type }>

export type ServiceCardValue = Omit<ServicesQueryResult[number], 'reviewed'>
export type PersonCardValue = TeamQueryResult[number]
export type FaqValue = NonNullable<SectionOf<'faqBlock'>['faqs']>[number]
export type TestimonialValue = SectionOf<'careBlock'>['testimonials'][number]
export type StoryCardValue = SectionOf<'careBlock'>['stories'][number]
export type MeasureValue = SectionOf<'outcomesBlock'>['measures'][number]

/** What blocks show of the company beyond their own fields. */
export interface Company {
  /** ISO day on which credentials are judged. */
  readonly today: string
  /** Everyone active, by name. */
  readonly team: readonly PersonCardValue[]
  /** The active specialists among them: the roster that facts are counted from. */
  readonly roster: readonly PersonCardValue[]
  readonly services: readonly ServiceCardValue[]
  readonly articles: NewestArticlesQueryResult
  readonly contact: Contact
}

/** How to reach us, from the site settings. */
export interface Contact {
  /** E.164. */
  readonly phone: string | null
  readonly email: string | null
  readonly emergencyText: string | null
  readonly isSample: boolean
}

export interface BlockProps<Type extends Section['_type']> {
  readonly section: SectionOf<Type>
  readonly company: Company
  /** Numbers of the sources that the texts of the page cite. */
  readonly notes: SourceNotes
}
