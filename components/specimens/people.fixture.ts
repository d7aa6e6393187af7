import type { PersonQueryResult } from '#sanity/types.generated.ts'
import type { PersonCardValue } from '../blocks/section-types.ts'
import { longName, longTitle, longWord, many } from './words.fixture.ts'

/** The day on which the credentials of the specimens are judged. */
export const specimenDay = '2026-01-15'

const names = ['RN', 'CCP', 'RRT', 'E-AEC', 'CES-A', 'CES-P', 'CCRN', 'LP']

type Held = NonNullable<PersonCardValue['credentials']>[number]

function held(abbreviation: string, rest: Partial<Held> = {}): Held {
  return {
    _key: abbreviation,
    issued: '2019-05-01',
    expires: null,
    verifiedOn: '2025-11-03',
    verifiedBy: 'the credentials office',
    credential: { _id: abbreviation, abbreviation, name: `The ${abbreviation} of the specimens` },
    ...rest,
  }
}

/** Somebody of the roster, with whatever is said otherwise. */
function person(name: string, rest: Partial<PersonCardValue> = {}): PersonCardValue {
  return {
    _id: name,
    _type: 'person',
    name,
    slug: null,
    postNominals: null,
    jobTitle: 'ECMO specialist',
    discipline: 'nursing',
    roles: ['specialist'],
    licensedStates: ['CA', 'NV'],
    active: true,
    isSample: true,
    portrait: null,
    credentials: [held('RN')],
    ...rest,
  }
}

export const people = {
  plain: person('Ada Example', { postNominals: 'RN', slug: 'ada-example' }),
  longNamed: person(longName, {
    postNominals: 'PhD, MSN, RN, CCRN, CES-A',
    jobTitle: longTitle,
    credentials: names.map((name) => held(name)),
  }),
  unbroken: person(longWord, { jobTitle: longWord }),
  withoutAnything: person('Bo', { jobTitle: null, discipline: null, credentials: null }),
  gone: person('Cy Sample', { active: false }),
}

/** Enough to fill a team page, each with other credentials. */
export const hundredPeople = many(100, (nth) =>
  person(`Person ${nth} of a Hundred`, {
    credentials: names.filter((_, at) => nth % (at + 1) === 0).map((name) => held(name)),
  }),
)

type FullyHeld = NonNullable<NonNullable<PersonQueryResult>['credentials']>[number]

const whole = (rest: Held): FullyHeld => ({
  ...rest,
  credential: rest.credential && {
    ...rest.credential,
    issuer: 'A board of the specimens',
    requirements: 'Two years at the bedside and a written examination.',
    renewal: 'Every three years, with 30 hours of training.',
    verificationUrl: 'https://www.elso.org',
  },
})

/** In each state that a credential can be in. */
export const credentialStates: FullyHeld[] = [
  whole(held('CCRN', { expires: '2027-05-01' })),
  whole(held('CES-A', { expires: '2025-12-31' })),
  whole(held('RN', { verifiedOn: null, verifiedBy: null })),
]
