import { type Json, type SeedDocument, slug } from './document.ts'
import { prose } from './portable-text.ts'

/** An opening has dates, and one with fixed dates would be closed for most of the time. */
const loaded = Date.now()
const after = (days: number) => new Date(loaded + days * 24 * 60 * 60 * 1_000).toISOString()

type Opening = {
  id: string
  title: string
  summary: string
  discipline: string
  states: string[]
  employment: string[]
  unit: 'hour' | 'year'
  /** Days from the day on which the samples are loaded. */
  posted: number
  closes: number
  body: Json[]
  asks: string[]
  offers: string[]
}

/** Figures that nobody can take for a salary: what we pay is not ours to make up. */
const madeUp = { hour: [11.11, 22.22], year: [11_111, 22_222] } as const

function opening({ id, unit, posted, closes, ...job }: Opening): SeedDocument {
  const [min, max] = madeUp[unit]
  return {
    _id: `job-sample-${id}`,
    _type: 'job',
    slug: slug(`sample-${id}`),
    ...job,
    pay: { min, max, unit, note: 'Sample figures, made up. They are not what anyone is paid.' },
    datePosted: after(posted).slice(0, 10),
    validThrough: after(closes),
    isSample: true,
  }
}

const offers = [
  'Paid orientation on the consoles and policies of each hospital before the first shift',
  'Practice of circuit emergencies, repeated through the year',
  'A second clinician who can be reached by phone on every shift',
]

/** Invented openings that show how one would be posted. They never appear on a production dataset. */
export const jobDocuments: SeedDocument[] = [
  opening({
    id: 'ecmo-specialist-nights',
    title: 'ECMO specialist, nights',
    summary: 'Look after the circuit of one patient through the night, beside the bedside nurse.',
    discipline: 'any',
    states: ['TX', 'OK'],
    employment: ['fullTime', 'partTime'],
    unit: 'hour',
    posted: -20,
    closes: 90,
    body: prose(
      `You take over at the bedside with the nurse, check the circuit on schedule, and adjust flow and sweep gas within the
      physician's orders. When something changes, you say so at once, and you know what to do until the physician is there.`,
      `Nights are twelve hours. You work in hospitals where you hold privileges, on equipment you were checked on.`,
    ),
    asks: [
      'A current license as a perfusionist, registered nurse or respiratory therapist',
      'Two years with critically ill adults',
      'ECMO experience, or readiness to complete our training before the first night',
    ],
    offers,
  }),
  opening({
    id: 'perfusionist-surge-team',
    title: 'Perfusionist, surge team',
    summary: 'Help hospitals through weeks in which their own team cannot watch every circuit.',
    discipline: 'perfusion',
    states: ['TX', 'LA', 'AR'],
    employment: ['perDiem'],
    unit: 'hour',
    posted: -6,
    closes: 60,
    body: prose(
      `Surge weeks are planned where they can be, and short where they cannot. You join a team that knows its patients,
      learn its ways quickly, and hand over cleanly when you leave.`,
    ),
    asks: [
      'CCP, current',
      'Experience with VV and VA ECMO in adults',
      'Licensed, or able to be licensed, in at least two of the three states',
    ],
    offers: [...offers, 'Travel arranged and paid by us'],
  }),
  opening({
    id: 'ecmo-nurse-educator',
    title: 'ECMO nurse educator',
    summary: 'Teach hospital teams to run a circuit safely, at the console and in simulation.',
    discipline: 'nursing',
    states: ['TX'],
    employment: ['fullTime'],
    unit: 'year',
    posted: -30,
    closes: 45,
    body: prose(
      `You plan courses with the hospital's coordinator, teach at the console, and assess skills for rare events on purpose.
      Between courses you keep your own hands in practice at the bedside.`,
    ),
    asks: [
      'Registered nurse, with critical care certification',
      'Three years as an ECMO specialist',
      'Experience in teaching adults',
    ],
    offers: [...offers, 'Time and fees for one conference a year'],
  }),
  opening({
    id: 'respiratory-therapist-transport',
    title: 'Respiratory therapist, ECMO transport',
    summary:
      'Ride along when a patient on ECMO moves between hospitals, and keep the circuit safe.',
    discipline: 'respiratory',
    states: ['OK', 'NM'],
    employment: ['partTime'],
    unit: 'hour',
    posted: -110,
    closes: -3,
    body: prose(
      `You prepare the circuit for the road, check it at each stop, and hand over at the bedside that receives the patient.`,
    ),
    asks: ['RRT, current', 'ECMO experience at the bedside', 'Experience in transport'],
    offers,
  }),
]
