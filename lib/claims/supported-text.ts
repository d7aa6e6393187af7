import { textKeeping } from './kept-sentences.ts'

/** What the documents back on this page, today. */
export interface ClaimSupport {
  /** A service whose cover hours are 24×7. */
  readonly roundTheClock: boolean
  /** A verified, unexpired credential on the roster. */
  readonly credentials: boolean
  /** A published price. */
  readonly price: boolean
  /** An approved outcome measure with its denominator. */
  readonly outcomes: boolean
  /** A testimonial or a story that may be shown. */
  readonly testimonials: boolean
}

interface Rule {
  readonly claim: RegExp
  readonly holds: (sentence: string, support: ClaimSupport) => boolean
}

const rules: readonly Rule[] = [
  {
    claim: /\b24\s*[/x×]\s*7\b|\b(?:a?round|round)[- ]the[- ]clock\b|\b24 hours a day\b/iu,
    holds: (_, support) => support.roundTheClock,
  },
  {
    claim: /\bhighly (?:qualified|skilled|trained)\b|\brelevant certifications?\b/iu,
    holds: (_, support) => support.credentials,
  },
  { claim: /\btransparent|\bvalue-based\b/iu, holds: (_, support) => support.price },
  {
    claim: /\bsuccess rates?\b|\btrack record\b|\bproven\b|\bbest (?:possible )?outcomes\b/iu,
    holds: (_, support) => support.outcomes,
  },
  {
    claim: /\bsuccess stor(?:y|ies)\b|\btestimonials?\b/iu,
    holds: (_, support) => support.testimonials,
  },
  {
    claim: /\bsavings?\b|\bsaves? (?:money|costs?|hospitals?)\b|\bcost[- ]effective\b/iu,
    // A saving is only ever said together with its condition.
    holds: (sentence) => /\bdepend|\bmay cost\b|\bwhether\b|\bif\b|\bor more\b/iu.test(sentence),
  },
]

// "We publish no success rate without its denominator" claims nothing.
const denial = /\b(?:no|not|never|without|until|cannot|neither|nor)\b|n[’']t\b/iu

/** Whether a sentence may stand with what the documents back. */
export function isSupported(sentence: string, support: ClaimSupport): boolean {
  return rules.every(
    ({ claim, holds }) =>
      !claim.test(sentence) || denial.test(sentence) || holds(sentence, support),
  )
}

/** A text without the sentences that nothing backs. Empty where none may stand. */
export function supportedText(text: string, support: ClaimSupport): string {
  return textKeeping(text, (sentence) => isSupported(sentence, support))
}
