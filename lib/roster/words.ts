import { stegaClean } from '@sanity/client/stega'

/**
 * What the Studio's lists of values are called on the page, in one place, so that tables agree
 * with text. In a preview a value carries invisible edit markers, which no comparison survives.
 */
const populations = new Map([
  ['adult', 'Adult'],
  ['pediatric', 'Pediatric'],
  ['neonatal', 'Neonatal'],
])

const modes = new Map([
  ['VV', { short: 'VV', long: 'Venovenous (VV): supports the lungs' }],
  ['VA', { short: 'VA', long: 'Venoarterial (VA): supports the heart and the lungs' }],
  ['ECPR', { short: 'ECPR', long: 'ECPR: VA ECMO started during cardiac arrest' }],
  ['transport', { short: 'Transport', long: 'Transport between hospitals on ECMO' }],
])

const staff = new Map([
  ['perfusionist', 'Perfusionists'],
  ['nurse', 'Nurses'],
  ['respiratoryTherapist', 'Respiratory therapists'],
])

const disciplines = new Map([
  ['perfusion', 'Perfusion'],
  ['nursing', 'Nursing'],
  ['respiratory', 'Respiratory care'],
  ['medicine', 'Medicine'],
])

/** "adult" → "Adult"; a value that is not on the list is shown as it is. */
export const populationName = (value: string) => populations.get(stegaClean(value)) ?? value
export const modeName = (value: string) => modes.get(stegaClean(value))?.short ?? value
export const modeMeaning = (value: string) => modes.get(stegaClean(value))?.long ?? value
export const staffName = (value: string) => staff.get(stegaClean(value)) ?? value

/** The discipline in words; null for "other", which says nothing to a reader. */
export const disciplineName = (value: string | null | undefined) =>
  disciplines.get(stegaClean(value) ?? '') ?? null

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' }).format(items)
}
