/** What the Studio's lists of values are called on the page. One place, so that tables agree with text. */
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
  ['perfusionist', { one: 'Perfusionist', many: 'Perfusionists' }],
  ['nurse', { one: 'Nurse', many: 'Nurses' }],
  ['respiratoryTherapist', { one: 'Respiratory therapist', many: 'Respiratory therapists' }],
])

const disciplines = new Map([
  ['perfusion', 'Perfusion'],
  ['nursing', 'Nursing'],
  ['respiratory', 'Respiratory care'],
  ['medicine', 'Medicine'],
])

/** "adult" → "Adult"; a value that is not on the list is shown as it is. */
export const populationName = (value: string) => populations.get(value) ?? value
export const modeName = (value: string) => modes.get(value)?.short ?? value
export const modeMeaning = (value: string) => modes.get(value)?.long ?? value
export const staffName = (value: string) => staff.get(value)?.many ?? value

/** The discipline in words; null for "other", which says nothing to a reader. */
export const disciplineName = (value: string | null | undefined) =>
  disciplines.get(value ?? '') ?? null

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' }).format(items)
}
