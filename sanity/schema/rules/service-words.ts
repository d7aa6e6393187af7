import type { CustomValidator, SanityDocument } from 'sanity'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import { roundTheClockClaims } from './claims.ts'

function hoursOf(document: SanityDocument): string | null {
  const cover = document.cover
  if (typeof cover !== 'object' || cover === null || !('hours' in cover)) return null
  return typeof cover.hours === 'string' ? cover.hours : null
}

/** A service says “24/7” only where its cover hours are day and night. */
export const refuseUnbackedHours: CustomValidator<SanityDocument | undefined> = (service) => {
  if (!service || isRoundTheClock({ hours: hoursOf(service) })) return true
  return roundTheClockClaims(service).map(({ sentence, path }) => ({
    message: `“${sentence}” promises day and night, but the cover hours do not. Change one of them.`,
    path,
  }))
}
