import {
  credentials,
  disciplines,
  ecmoDays,
  experiences,
  isChoice,
  needs,
  timings,
} from './choices.ts'
import type { Enquiry } from './document.ts'

export const saidLabels = {
  organization: 'Organization',
  role: 'Role',
  state: 'State',
  need: 'Need',
  currentProgram: 'Current program',
  ecmoDays: 'ECMO days a year',
  timing: 'When',
  comparison: 'Cost comparison',
  discipline: 'Profession',
  credentials: 'Credentials',
  states: 'Licensed in',
  experience: 'Experience with ECMO',
  job: 'Opening',
  subject: 'Subject',
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  message: 'Message',
} as const

/** A field of an enquiry that the sender filled in. */
export type SaidField = keyof typeof saidLabels

export interface Said {
  readonly field: SaidField
  readonly label: string
  /** In the words that the form showed. */
  readonly words: string
  /** What in it looked like a detail of a patient; empty where nothing did. */
  readonly suspected: readonly string[]
}

const choices: Partial<Record<SaidField, Readonly<Record<string, string>>>> = {
  need: needs,
  ecmoDays,
  timing: timings,
  discipline: disciplines,
  experience: experiences,
}

const fields = Object.keys(saidLabels).filter((field): field is SaidField => field in saidLabels)

/** Everything that was said, in the order of the form, with what may tell of a patient marked. */
export function saidIn(enquiry: Enquiry): Said[] {
  return fields.flatMap((field) => {
    const words = wordsOf(field, enquiry[field])
    if (words === '') return []
    const suspected = enquiry.suspected.filter((one) => one.field === field).map(({ kind }) => kind)
    return [{ field, label: saidLabels[field], words, suspected: [...new Set(suspected)] }]
  })
}

function wordsOf(field: SaidField, value: string | readonly string[] | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return value.map((one) => wordOf(credentials, one)).join(', ')
  const known = choices[field]
  return known ? wordOf(known, value) : value
}

function wordOf(known: Readonly<Record<string, string>>, value: string): string {
  return isChoice(known, value) ? (known[value] ?? value) : value
}

/** What stands instead of words that may tell of a patient, wherever they would leave the lake. */
const maskedWords = '[Held back: this may tell of a patient. Read it in the inbox.]'

/** The same, with what may tell of a patient held back. */
export function masked(said: Said): Said {
  return said.suspected.length > 0 ? { ...said, words: maskedWords } : said
}
