import type { CustomValidator, SanityDocument } from 'sanity'
import { hasRoundTheClockService } from './ask-lake.ts'
import { outcomeClaims, priceClaims, roundTheClockClaims } from './claims.ts'

type DocumentValidator = CustomValidator<SanityDocument | undefined>

/** Prices are not called transparent while none is shown. */
export const refusePriceWords: DocumentValidator = (page) =>
  priceClaims(page).map(({ sentence, path }) => ({
    message: `“${sentence}” needs a published price. Take the word out.`,
    path,
  }))

/** The site leaves such sentences out; the editor should know. */
export const warnOfUnbackedClaims: DocumentValidator = (page) =>
  outcomeClaims(page).map(({ sentence, path }) => ({
    message: `The site leaves this out, as no figure backs it: “${sentence}”`,
    path,
  }))

/** “24/7” shows only while a published service covers day and night. */
export const warnOfHours: DocumentValidator = async (page, context) => {
  const found = roundTheClockClaims(page)
  if (found.length === 0 || (await hasRoundTheClockService(context))) return true
  return found.map(({ sentence, path }) => ({
    message: `The site leaves this out, as no service covers day and night: “${sentence}”`,
    path,
  }))
}
