import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import type { ClaimSupport } from '#lib/claims/supported-text.ts'
import { supportedText } from '#lib/claims/supported-text.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import type { PartnerQueryResult, ServicesQueryResult } from '../types.generated.ts'
import { publishable, publishableList } from './publishable.ts'
import { supportedService } from './supported-service.ts'

type StoredSection = NonNullable<NonNullable<PartnerQueryResult>['sections']>[number]

/**
 * Sections without what may not be shown: samples on production, claims that nothing backs.
 * @param showSamples `env.showSamples`
 */
export function publishableSections(
  sections: readonly StoredSection[] | null,
  services: ServicesQueryResult,
  showSamples: boolean,
): StoredSection[] {
  const shown = (sections ?? []).map((section) => withoutSamples(section, showSamples))
  const support = claimSupport(shown, services)
  return shown.map((section) => withSupportedClaims(section, support))
}

/** What may be claimed beside these sections. Prices and outcome measures have no documents yet. */
export function claimSupport(
  sections: readonly StoredSection[],
  services: ServicesQueryResult,
): ClaimSupport {
  return {
    roundTheClock: services.some(({ cover }) => isRoundTheClock(cover)),
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
      return { ...section, body: supportedBlocks(section.body, support) }
  }
}
