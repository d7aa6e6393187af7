import { sourceFields } from './fragments.ts'

/** The counts of a measure: for the server, which suppresses small ones before anyone sees them. */
export const countFields = 'numerator, denominator, withheld'

/** A measure in a section: enough to judge whether it may be shown. */
export const measureFields = `
  _id, _type, title, definition, population, dataSource, period{from, to}, ${countFields},
  limitations, approvedOn, isSample,
  approvedBy->{_id, name, "slug": slug.current, postNominals, active, isSample},
  benchmark{text, source->{_type, ${sourceFields}}}
`
