import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import { type ClaimSupport, supportedText } from '#lib/claims/supported-text.ts'
import type { Place } from '#lib/consent/rests-on.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import { currentCredentials } from '#lib/roster/credential-matrix.ts'
import type { ShownSection } from '#lib/sections/shown-section.ts'
import type { PartnerQueryResult, TeamQueryResult } from '../types.generated.ts'
import { permittedStories, permittedWords } from './permitted.ts'
import { publishable, publishableList } from './publishable.ts'
import { shownMeasures } from './shown-measures.ts'
import { standingFaqs } from './standing-text.ts'
import { type ServiceCard, supportedService } from './supported-service.ts'

type StoredSection = NonNullable<NonNullable<PartnerQueryResult>['sections']>[number]
type Section = ShownSection<StoredSection>

/** The documents that claims on a page of sections rest on. */
export interface Backing {
  readonly services: readonly ServiceCard[]
  /** Active specialists. */
  readonly roster: TeamQueryResult
  /** ISO day on which credentials are judged. */
  readonly today: string
  /** Which page it is, and what was allowed to be shown there. */
  readonly place: Place
}

/**
 * Sections without what may not be shown: samples on production, quotes and stories without a live
 * consent for this page, measures that are not whole, claims that nothing backs.
 * @param showSamples `env.showSamples`
 */
export function publishableSections(
  sections: readonly StoredSection[] | null,
  backing: Backing,
  showSamples: boolean,
): Section[] {
  const shown = (sections ?? []).map((section) => allowedIn(section, backing, showSamples))
  const support = claimSupport(shown, backing)
  return shown.map((section) => withSupportedClaims(section, support))
}

/** What may be claimed beside these sections. Prices have no documents yet. */
export function claimSupport(
  sections: readonly Section[],
  { services, roster, today }: Backing,
): ClaimSupport {
  return {
    roundTheClock: services.some(({ cover }) => isRoundTheClock(cover)),
    credentials: roster.some((person) => currentCredentials(person, today).length > 0),
    price: false,
    outcomes: sections.some(
      (section) => section._type === 'outcomesBlock' && section.measures.length > 0,
    ),
    testimonials: sections.some(
      (section) =>
        section._type === 'careBlock' && section.testimonials.length + section.stories.length > 0,
    ),
  }
}

function allowedIn(section: StoredSection, backing: Backing, samples: boolean): Section {
  const { place, today } = backing
  switch (section._type) {
    case 'supportBlock':
      return {
        ...section,
        services: publishableList(section.services, samples)
          .map((service) => asOnItsPage(service, backing))
          .map(supportedService),
      }
    case 'careBlock':
      return {
        ...section,
        testimonials: permittedWords(publishableList(section.testimonials, samples), place),
        stories: permittedStories(publishableList(section.stories, samples), place),
      }
    case 'outcomesBlock':
      return { ...section, measures: shownMeasures(section.measures, today, samples) }
    case 'teamBlock':
      return { ...section, people: publishableList(section.people, samples) }
    case 'contactBlock':
      return { ...section, person: publishable(section.person, samples) }
    case 'faqBlock':
      return { ...section, faqs: standingFaqs(section.faqs) }
    default:
      return section
  }
}

/** A service in the words of its own page: where it lapsed, those that were approved. */
function asOnItsPage(service: ServiceCard, { services }: Backing): ServiceCard {
  return services.find(({ _id }) => _id === service._id) ?? service
}

function withSupportedClaims(section: Section, support: ClaimSupport): Section {
  switch (section._type) {
    case 'factStripBlock':
    case 'faqBlock':
    case 'audienceBlock':
      return section
    case 'whyBlock':
      return {
        ...section,
        body: supportedBlocks(section.body, support),
        reasons: (section.reasons ?? []).flatMap((reason) => {
          const text = supportedText(reason.text ?? '', support)
          return text === '' ? [] : [{ ...reason, text }]
        }),
      }
    default:
      return {
        ...section,
        body: supportedBlocks(section.body, support),
      }
  }
}
