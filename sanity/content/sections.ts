import { blocksKeeping, textKeeping } from '#lib/claims/kept-sentences.ts'
import { type ClaimSupport, isSupported } from '#lib/claims/supported-text.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import { currentCredentials } from '#lib/roster/credential-matrix.ts'
import type {
  PartnerQueryResult,
  ServicesQueryResult,
  TeamQueryResult,
} from '../types.generated.ts'
import { publishable, publishableList } from './publishable.ts'
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
 * @param stands whether a sentence without a source may be shown
 */
export function publishableSections(
  sections: readonly StoredSection[] | null,
  backing: Backing,
  showSamples: boolean,
  stands: (sentence: string) => boolean = () => true,
): StoredSection[] {
  const shown = (sections ?? []).map((section) => withoutSamples(section, showSamples))
  const support = claimSupport(shown, backing)
  return shown.map((section) => withSupportedClaims(section, support, stands))
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
      return { ...section, faqs: (section.faqs ?? []).filter((faq) => faq !== null) }
    default:
      return section
  }
}

function withSupportedClaims(
  section: StoredSection,
  support: ClaimSupport,
  stands: (sentence: string) => boolean,
): StoredSection {
  const keep = (text: string, cited = false) =>
    isSupported(text, support) && (cited || stands(text))
  switch (section._type) {
    case 'factStripBlock':
    case 'faqBlock':
    case 'audienceBlock':
      return section
    case 'whyBlock':
      return {
        ...section,
        body: blocksKeeping(section.body, ({ text, cited }) => keep(text, cited)),
        reasons: (section.reasons ?? []).flatMap((reason) => {
          const text = textKeeping(reason.text ?? '', keep)
          return text === '' ? [] : [{ ...reason, text }]
        }),
      }
    default:
      return {
        ...section,
        body: blocksKeeping(section.body, ({ text, cited }) => keep(text, cited)),
      }
  }
}
