import { sentencesOf } from '#lib/claims/sentences.ts'
import { type ClaimSupport, isSupported } from '#lib/claims/supported-text.ts'
import { textsIn } from './texts.ts'

/** Everything backed: the rules below take away one thing at a time. */
const all: ClaimSupport = {
  roundTheClock: true,
  credentials: true,
  price: true,
  outcomes: true,
  testimonials: true,
}

/** Sentences that say “24/7” or mean it; each with where it stands. */
export function roundTheClockClaims(value: unknown) {
  return claims(value, { ...all, roundTheClock: false })
}

/** Sentences that call prices transparent or care value-based. */
export function priceClaims(value: unknown) {
  return claims(value, { ...all, price: false })
}

/** Sentences that the site leaves out until an outcome measure backs them, or a condition. */
export function outcomeClaims(value: unknown) {
  return claims(value, { ...all, outcomes: false })
}

function claims(value: unknown, support: ClaimSupport) {
  return textsIn(value).flatMap(({ text, path }) =>
    sentencesOf(text)
      .filter((sentence) => !isSupported(sentence, support))
      .map((sentence) => ({ sentence: sentence.trim(), path })),
  )
}
