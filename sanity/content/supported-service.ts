import { type ClaimSupport, supportedText } from '#lib/claims/supported-text.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import type { ServicesQueryResult } from '../types.generated.ts'

export type ServiceCard = Omit<ServicesQueryResult[number], 'reviewed'>

/** A service may claim only what its own fields back: 24/7 where its hours are. */
export function ownSupport({ cover }: Pick<ServiceCard, 'cover'>): ClaimSupport {
  return {
    roundTheClock: isRoundTheClock(cover),
    credentials: false,
    price: false,
    outcomes: false,
    testimonials: false,
  }
}

/** A service in a list, with a summary that its fields back. */
export function supportedService(service: ServiceCard): ServiceCard {
  return { ...service, summary: supportedText(service.summary ?? '', ownSupport(service)) }
}
