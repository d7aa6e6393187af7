import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import { type ClaimSupport, supportedText } from '#lib/claims/supported-text.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import { currentCredentials } from '#lib/roster/credential-matrix.ts'
import type {
  PartnerQueryResult,
  ServicesQueryResult,
  TeamQueryResult,
} from '../types.generated.ts'
import { publishable, publishableList } from './publishable.ts'
import { standingFaqs } from './standing.ts'
import { supportedService } from './supported-service.ts'

type StoredSection = NonNullable<NonNullable<PartnerQueryResult>['sections']>[number]

/** The documents that claims on a page of sections rest on. */
export interface Backing {
  readonly services: ServicesQueryResult
  /** Active specialists. */
  readonly roster: TeamQueryResult
  /** ISO day on which credentials are judged. */
  readonly today: string
}

/**
 * Sections without what may not be shown: samples on production, claims that nothing backs.
 * @param showSamples `env.showSamples`
 */
export function publishableSections(
  sections: readonly StoredSection[] | null,
  backing: Backing,
  showSamples: boolean,
): StoredSection[] {
  const shown = (sections ?? []).map((section) => withoutSamples(section, showSamples))
  const support = claimSupport(shown, backing)
  return shown.map((section) => withSupportedClaims(section, support))
}

/** What may be claimed beside these sections. Prices and outcome measures have no documents yet. */
export function claimSupport(
  sections: readonly StoredSection[],
  { services, roster, today }: Backing,
): ClaimSupport {
  return {
    roundTheClock: services.some(({ cover }) => isRoundTheClock(cover)),
    credentials: roster.some((person) => currentCredentials(person, today).length > 0),
    price: false,
    outcomes: false,
    testimonials: sections.some(
      (section) => section._type === 'careBlock' && Boolean(section.testimonials?.length),
    ),
  }
}

function withoutSamples(section: StoredSection, samples: boolean): StoredSection {
  switch (section._type) {
    case 'supportBlock':
      return {
        ...section,
        services: publishableList(section.services, samples).map(supportedService),
      }
    case 'careBlock':
      return { ...section, testimonials: publishableList(section.testimonials, samples) }
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

function withSupportedClaims(section: StoredSection, support: ClaimSupport): StoredSection {
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
