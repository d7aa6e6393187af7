import type { GivenCredential } from '#lib/review/reviewer.ts'
import { type Json, keyed, ref, type SeedDocument, slug } from './document.ts'
import { figure } from './picture.ts'

type Held = [credential: string, issued: string, expires: string]

type Person = {
  name: string
  postNominals?: string
  roles: string[]
  jobTitle: string
  discipline: 'perfusion' | 'nursing' | 'respiratory' | 'medicine' | 'other'
  held: Held[]
  licensedStates: string[]
  bio: string
  active?: boolean
}

/** All credentials are looked up each October. */
const verifiedOn = '2026-10-05'
const verifiedBefore = '2025-10-06'
const verifiedBy = 'Credentialing office (sample)'

const people: Record<string, Person> = {
  'maren-oyelaran': {
    name: 'Maren Oyelaran',
    postNominals: 'MS, CCP',
    roles: ['leader', 'specialist', 'author'],
    jobTitle: 'Director of clinical practice',
    discipline: 'perfusion',
    held: [
      ['ccp', '2011-11-15', '2027-06-30'],
      ['e-aec', '2025-03-10', '2028-03-10'],
    ],
    licensedStates: ['TX', 'OK', 'LA'],
    bio: 'Maren sets the standards our specialists work to: what a circuit check covers, what a handover must say, and when to call for help. She trained as a perfusionist and has worked in operating rooms and intensive care units. She still takes shifts at the bedside, so the person who writes the checklist is also a person who uses it. On the blog she writes about circuits, staffing and what the published evidence does and does not say.',
  },
  'ruth-halvorsen': {
    name: 'Ruth Halvorsen',
    postNominals: 'BSN, RN, CCRN',
    roles: ['specialist', 'author'],
    jobTitle: 'ECMO specialist and education lead',
    discipline: 'nursing',
    held: [
      ['rn', '2014-07-01', '2027-07-31'],
      ['ccrn', '2024-02-20', '2027-02-28'],
      ['ces-a', '2024-08-21', '2027-02-28'],
    ],
    licensedStates: ['TX', 'NM'],
    bio: 'Ruth came to ECMO from a medical intensive care unit. She plans how our specialists learn: first the physiology, then the circuit on the bench, then emergencies in simulation, then shifts beside an experienced colleague. She also teaches the nurses of hospitals that start a program. She writes for families and for people who think about this work as a career, because both ask the questions that textbooks skip.',
  },
  'desmond-achterberg': {
    name: 'Desmond Achterberg',
    postNominals: 'RRT',
    roles: ['specialist', 'author'],
    jobTitle: 'ECMO specialist',
    discipline: 'respiratory',
    held: [
      ['rrt', '2013-05-22', '2028-05-31'],
      ['e-aec', '2024-09-14', '2027-09-14'],
    ],
    licensedStates: ['TX', 'AR'],
    bio: 'Desmond is a respiratory therapist who moved to ECMO after years with ventilators. He is drawn to the place where the two meet: how far the ventilator can be turned down when a membrane does the work, and how to tell that a lung is coming back. He works nights by choice. On the blog he explains gas exchange, modes of support and what happens on a shift.',
  },
  'callum-iwasaki': {
    name: 'Callum Iwasaki',
    postNominals: 'CCP',
    roles: ['specialist', 'author'],
    jobTitle: 'Transport lead',
    discipline: 'perfusion',
    held: [['ccp', '2016-11-12', '2027-06-30']],
    licensedStates: ['TX', 'OK'],
    bio: 'Callum prepares transports: the equipment list, the oxygen and battery reserves, the plan for every doorway, elevator and tail lift between two beds. He is a perfusionist with a background in cardiac surgery. He keeps a list of everything that ever went wrong on a move, and goes through it before the next one.',
  },
  'tomas-reyes-lind': {
    name: 'Tomás Reyes-Lind',
    postNominals: 'MD',
    roles: ['reviewer'],
    jobTitle: 'Medical reviewer, critical care',
    discipline: 'medicine',
    held: [['abim-ccm', '2019-10-28', '2029-12-31']],
    licensedStates: ['TX'],
    bio: 'Tomás is an intensivist. He reviews our clinical articles before they are published: whether each statement follows from the source it cites, whether the limits of a study are told, and whether a family could misread a number. He is not an author on this site and does not review texts he has helped to write.',
  },
  'ilse-adeyemi': {
    name: 'Ilse Adeyemi',
    postNominals: 'MSN, RN, CCRN',
    roles: ['reviewer', 'leader'],
    jobTitle: 'Chief nursing officer',
    discipline: 'nursing',
    held: [
      ['rn', '2008-06-15', '2028-06-30'],
      ['ccrn', '2025-05-05', '2028-05-31'],
    ],
    licensedStates: ['TX', 'LA', 'OK'],
    bio: 'Ilse answers for quality and safety. She reads every incident report, chairs the monthly review of cases, and decides when a specialist is ready to work without a second pair of eyes. She reviews the articles that we write for families and for people who consider this career.',
  },
  'priya-vanterpool': {
    name: 'Priya Vanterpool',
    roles: ['leader'],
    jobTitle: 'Director of hospital partnerships',
    discipline: 'other',
    held: [],
    licensedStates: [],
    bio: 'Priya is the person hospitals speak to first. She asks what the program looks like today, which shifts are hard to fill and what worries the unit, and brings the right clinician to the second call. If another arrangement would serve a hospital better than ours, she says so.',
  },
  'joan-strouder': {
    name: 'Joan Strouder',
    postNominals: 'RRT',
    roles: ['author'],
    jobTitle: 'ECMO specialist until July 2026',
    discipline: 'respiratory',
    held: [['rrt', '2010-06-10', '2027-06-30']],
    licensedStates: ['LA'],
    bio: 'Joan worked with us as an ECMO specialist and wrote about the craft of the shift. She left in the summer of 2026. Her articles stay, under her name.',
    active: false,
  },
}

function heldCredentials(held: Held[]): Json[] {
  return keyed(
    'heldCredential',
    held.map(([credential, issued, expires]) => ({
      credential: ref(`credential-${credential}`),
      issued,
      expires,
      verifiedOn,
      verifiedBy,
    })),
  )
}

/** The credential on which a sample person approved something on that ISO day. */
export function credentialAt(personId: string, day: string): GivenCredential | null {
  const [first] = people[personId.replace(/^person-/, '')]?.held ?? []
  if (!first) return null
  const [name, , expires] = first
  const checked = day < verifiedOn ? verifiedBefore : verifiedOn
  return { credential: `credential-${name}`, verifiedOn: checked, expires }
}

/** Invented people, so that the team, bylines and reviews have somebody to show. Every one is marked as a sample. */
export const personDocuments: SeedDocument[] = Object.entries(people).map(
  ([name, { held, active = true, ...person }]) => ({
    _id: `person-${name}`,
    _type: 'person',
    ...person,
    slug: slug(name),
    credentials: heldCredentials(held),
    portrait: figure(`portrait-${name}`, `Drawn sample portrait of ${person.name}`),
    active,
    isSample: true,
  }),
)
