/** What may tell who a patient is, or how somebody's health is, with the words for it. */
export const patientDetailKinds = {
  ssn: 'a Social Security number',
  record: 'a medical record or patient number',
  birth: 'a date of birth',
  illness: 'somebody’s illness or treatment',
  patientName: 'the name of a patient',
  age: 'the age of a patient',
  room: 'a room or bed number',
}

export type PatientDetailKind = keyof typeof patientDetailKinds

export interface PatientDetail {
  kind: PatientDetailKind
  /** Where it is in the text. */
  start: number
  end: number
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const date = [
  '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?',
  '\\d{4}-\\d{2}-\\d{2}',
  `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month}(?:,?\\s+\\d{4})?`,
].join('|')

const relatives = [
  'husband|wife|spouse|fianc[eé]e?|boyfriend|girlfriend|mother|father|mom|mum|mommy|dad|daddy',
  'son|daughter|brother|sister|child|baby|infant|newborn|preemie|twins?|kid|niece|nephew|cousin',
  'uncle|aunt|grand(?:mother|father|ma|pa|son|daughter|child)|parent|friend|loved one|partner',
].join('|')
/** A sister hospital is nobody's sister. */
const company = 'hospital|compan|facilit|site|program|organi|institut|campus|unit|system|center|net'
const family = `(?:\\b(?:my|our)\\s+(?:[\\w-]+\\s+){0,2}?(?:${relatives})|\\b(?:Mom|Dad)\\b(?=\\s+(?:is|was|has)))(?:[-\\s]in[-\\s]law)?\\b(?!\\s+(?:${company}))`
const oldOne = `\\bmy\\s+\\d{1,2}[-\\s](?:year|month|week|day)s?[-\\s]old\\b`
const patient = `\\b(?:Mr|Mrs|Ms)\\.?\\s+\\p{L}[\\p{L}'’-]+`
const state = `(?:\\bis\\b|\\bwas\\b|\\bare\\b|\\bwere\\b|\\bhas\\b|\\bhad\\b|['’]s\\b|\\bgot\\b|\\bwent\\b|\\bneeds?\\b|\\bdied\\b|\\bpassed\\b|\\bsuffer|\\bremains\\b|\\bwill be\\b|\\bended up\\b|\\bcame\\b|\\blies\\b)`
const care = [
  '(?:in|to|from|into)\\s+(?:the\\s+|an?\\s+|your\\s+)?(?:[\\w-]+\\s+){0,3}?(?:n|p|m|s|cv|ct)?icu|intensive care|critical care',
  '(?:on|off|for|needs?|to|onto)\\s+(?:an?\\s+|the\\s+)?(?:v[av][- ])?(?:ecmo|ecls|bypass)|ventilat|life support|intubat|sedat',
  'hospitali[sz]ed|in (?:the |a )?hospital|admitted|diagnos|in a coma|comatose|critical condition',
  'dying|died|passed away|cardiac arrest|heart attack|heart failure|stroke|sepsis|septic|ards|pneumonia',
  'transplant|cancer|leukemia|covid|the flu\\b|surgery|organ failure|not going to make it',
].join('|')
/** Who works there is not ill there. */
const work =
  /\b(?:work|nurs|perfusionist|therapist|doctor|physician|specialist|surgeon|technician|\btech\b|employ|job\b|manager|director|volunteer|train|teach|taught|on call|colleague|career|licensed|certified|resident\b|fellow\b|intern\b|chief|head of|lead|recruit|research|study|studies|studying|hired|student)/iu
const within = '[^.!?\\n]{0,90}?'

const finders: [PatientDetailKind, RegExp, RegExp?][] = [
  ['ssn', /(?<![\d-])(?!000|666)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/gu],
  [
    'ssn',
    /\b(?:ssn|ss#|social security(?: number| no\.?| #)?)[^.!?\n\d]{0,30}(?:\d{3}[- ]?\d{2}[- ]?\d{4}|\d{4})\b/giu,
  ],
  [
    'record',
    /\b(?:mrns?|medical record|record (?:number|no\.?|#)|patient (?:id\b|identifier|number|no\.|#)|chart (?:number|no\.?|#)|(?:hospital|patient|visit) account|encounter|fin|csn|medicare|medicaid|member id|policy number)[^.!?\n\d]{0,24}?\b[a-z]{0,3}-?\d(?:[\d -]{2,}\d)(?!\s*(?:[a-z]*icu|beds?|patients?|dollars|hospitals|records|encounters|percent))/giu,
    /\b(?:system|beds?|million|per year|a year|reimburse\w*|rates?|billing)\b/iu,
  ],
  [
    'birth',
    new RegExp(
      `\\b(?:dob|d\\.o\\.b\\.?|(?:date of birth|birth ?date|birthday)(?:\\s+(?:is|was|of))?|born)(?:\\s*[:=(-])?\\s*(?:on\\s+|is\\s+|was\\s+)?(?:the\\s+)?(?:${date})`,
      'giu',
    ),
  ],
  [
    'illness',
    new RegExp(`(?:${family}|${oldOne})${within}${state}${within}(?:${care})`, 'giu'),
    work,
  ],
  [
    'illness',
    new RegExp(
      `\\b(?:${state})${within}\\b(?:my|our)\\s+(?:late\\s+)?(?:${relatives})\\b${within}(?:${care})`,
      'giu',
    ),
    work,
  ],
  [
    'illness',
    /\bI\s+(?:am|was|have been|had been)\s+(?:an?\s+(?:ecmo\s+|icu\s+|former\s+)?patient\b|(?:put\s+|placed\s+)?on\s+(?:v[av][- ])?(?:ecmo|life support|a ventilator)\b(?!\s+(?:call|team|duty|shift|rotation|service|staff|committee|projects?))|intubated|hospitali[sz]ed|admitted to|diagnosed)/giu,
  ],
  ['illness', new RegExp(`${patient}${within}${state}${within}(?:${care})`, 'giu'), work],
  [
    'patientName',
    /\b(?:patient|pt)(?:['’]s)?\s+(?:full\s+)?name(?:\s+is|\s+was|\s*[:=])\s*\p{L}+|\bpatient\s+(?:named|called)\s+\p{L}+/giu,
  ],
  [
    'patientName',
    /\b(?:patient|pt\.?),?\s+(?:(?:Mr|Mrs|Ms|Miss)\.?\s+\p{Lu}\p{Ll}+|(?!Safety|Care|Services?|Experience|Blood|Flow|Advoca|Relations|Transport|Management|Quality|Access|Protection|Monitor)\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/gu,
  ],
  [
    'age',
    /\b\d{1,3}[-\s]?(?:years?|yrs?|months?|weeks?|days?)[-\s]?old\b[^.!?\n]{0,30}?\b(?:man|woman|male|female|boy|girl|patient|infant|baby|neonate|lady|gentleman|child|mother|father)\b|\b\d{1,3}\s?(?:yo|y\/o|y\.o\.)(?=\s|$|[mf]\b)\s*(?:m|f|male|female|man|woman|pt|patient)?\b/giu,
  ],
  [
    'room',
    /(?<!\b(?:conference|meeting|board|class|training|break|simulation|sim|lecture|hotel|interview|operating|hybrid|procedure|seminar|zoom)\s)\b(?:room|rm\.?)\s*(?:number|no\.?|nr\.?)?\s*[:#]?\s*[a-z]?-?\d{1,5}[a-z]?\b(?!\s*(?:[-–]|hours?|h\b|feet|foot|ft|by|x\s?\d|%|percent|beds?|people|persons|minutes|min|days?|times|\/|chairs|seats|meters|square|sq|more|other|new))/giu,
  ],
  [
    'room',
    /\b(?:in|at|to|from|into)\s+(?:the\s+)?(?:\w*icu\s+)?bed\s*(?:number|no\.?|:)?\s*#?\s*[a-z]?\d{1,4}[a-z]?\b(?!\s*(?:[-–]|hours|to\s+\d|beds))|\bicu\s+bed\s*#?\d{1,4}\b(?!\s*(?:[-–]|beds))/giu,
  ],
]

/**
 * Looks for details of a patient in what somebody wrote to us. It knows the usual ways to write them
 * and no more: what it finds is asked about, what it does not find may still be one.
 * @returns what was found, in the order of the text
 */
export function patientDetails(text: string): PatientDetail[] {
  const found = finders.flatMap(([kind, pattern, harmless]) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !harmless?.test(words))
      .map(({ 0: words, index }) => ({ kind, start: index, end: index + words.length })),
  )
  return found.sort((a, b) => a.start - b.start)
}

/** The text without the details of a patient that were found in it, for notifications. */
export function maskPatientDetails(text: string): string {
  let masked = ''
  let at = 0
  for (const { start, end } of patientDetails(text)) {
    if (end <= at) continue
    masked += start >= at ? `${text.slice(at, start)}[removed]` : ''
    at = end
  }
  return masked + text.slice(at)
}
