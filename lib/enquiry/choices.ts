/** What may be chosen in an enquiry: each stored value with the words that are shown for it. */
export const topics = {
  partner: 'Partner with us',
  careers: 'Careers',
  other: 'Something else',
}
export const needs = {
  bedsideCover: 'Cover at the bedside',
  surge: 'Surge and relief',
  programStartUp: 'Starting a program',
  training: 'Training and competency',
  transport: 'Transport',
  notSure: 'Not sure yet',
}
export const ecmoDays = {
  none: 'None yet',
  upTo50: '1 to 50',
  upTo150: '51 to 150',
  upTo400: '151 to 400',
  over400: 'More than 400',
  notSure: 'Not sure',
}
export const timings = {
  within48Hours: 'Within 48 hours',
  within30Days: 'Within 30 days',
  thisQuarter: 'This quarter',
  exploring: 'Exploring for now',
}
export const disciplines = {
  perfusionist: 'Perfusionist',
  nurse: 'Nurse',
  respiratoryTherapist: 'Respiratory therapist',
  other: 'Something else',
}
export const experiences = {
  none: 'None with ECMO yet',
  under1: 'Less than 1 year',
  from1to2: '1 to 2 years',
  from3to5: '3 to 5 years',
  from6to10: '6 to 10 years',
  over10: 'More than 10 years',
}
/** Abbreviations of what people in this work hold; the catalogue of credentials says more of each. */
export const credentials = {
  CCP: 'CCP',
  LP: 'LP',
  RN: 'RN',
  CCRN: 'CCRN',
  RRT: 'RRT',
  'E-AEC': 'E-AEC',
  'CES-A': 'CES-A',
  'CES-P': 'CES-P',
  other: 'Another',
}

export type Topic = keyof typeof topics

/** Whether a value that came from somewhere is one of these choices. */
export function isChoice<Choices extends object>(
  choices: Choices,
  value: unknown,
): value is keyof Choices & string {
  return typeof value === 'string' && Object.hasOwn(choices, value)
}
