import { stegaClean } from '@sanity/client/stega'

/**
 * What the Studio's lists of values are called on the page, in one place, so that tables agree
 * with text. In a preview a value carries invisible edit markers, which no comparison survives.
 */
const populations = new Map([
  ['adult', 'adult'],
  ['pediatric', 'pediatric'],
  ['neonatal', 'neonatal'],
])

const modes = new Map([
  ['VV', { short: 'VV', long: 'Venovenous (VV): supports the lungs' }],
  ['VA', { short: 'VA', long: 'Venoarterial (VA): supports the heart and the lungs' }],
  ['ECPR', { short: 'ECPR', long: 'ECPR: VA ECMO started during cardiac arrest' }],
  ['transport', { short: 'transport', long: 'Transport between hospitals on ECMO' }],
])

const staff = new Map([
  ['perfusionist', 'perfusionists'],
  ['nurse', 'nurses'],
  ['respiratoryTherapist', 'respiratory therapists'],
])

const disciplines = new Map([
  ['perfusion', 'Perfusion'],
  ['nursing', 'Nursing'],
  ['respiratory', 'Respiratory care'],
  ['medicine', 'Medicine'],
])

/** Names in lower case, for lists; a value that is not on the list is shown as it is. */
export const populationName = (value: string) => populations.get(stegaClean(value)) ?? value
export const modeName = (value: string) => modes.get(stegaClean(value))?.short ?? value
export const modeMeaning = (value: string) => modes.get(stegaClean(value))?.long ?? value
export const staffName = (value: string) => staff.get(stegaClean(value)) ?? value

/** The discipline in words; null for "other", which says nothing to a reader. */
export const disciplineName = (value: string | null | undefined) =>
  disciplines.get(stegaClean(value) ?? '') ?? null

/** "A", "A and b", "A, b, and c": a list that stands alone starts with a capital. */
export function listInWords(items: readonly string[]): string {
  const text = new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' }).format(items)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
