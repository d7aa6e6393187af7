import { describe, expect, test } from 'vitest'
import { credentialMatrix, type RosterPerson } from './credential-matrix.ts'
import { credentialStatus } from './credential-status.ts'

const today = '2026-11-22'
const rn = { _id: 'rn', abbreviation: 'RN', name: 'Registered nurse' }
const ccp = { _id: 'ccp', abbreviation: 'CCP', name: 'Certified clinical perfusionist' }

function person(id: string, credentials: RosterPerson['credentials']): RosterPerson {
  return { _id: id, name: id, slug: id, jobTitle: null, isSample: true, credentials }
}

describe('credentialStatus', () => {
  test.each([
    ['current', { expires: '2027-01-01', verifiedOn: '2026-01-01' }],
    ['current', { expires: today, verifiedOn: today }],
    ['current', { expires: null, verifiedOn: '2026-01-01' }],
    ['expired', { expires: '2026-11-21', verifiedOn: '2026-01-01' }],
    ['unverified', { expires: '2027-01-01', verifiedOn: null }],
    ['unverified', { expires: null, verifiedOn: '2026-11-23' }],
  ])('%s: %o', (status, held) => {
    expect(credentialStatus(held, today)).toBe(status)
  })
})

describe('credentialMatrix', () => {
  const matrix = credentialMatrix(
    [
      person('ada', [
        { expires: null, verifiedOn: '2026-01-01', credential: rn },
        { expires: '2026-01-31', verifiedOn: '2026-01-01', credential: ccp },
      ]),
      person('bo', [
        { expires: null, verifiedOn: '2026-01-01', credential: rn },
        { expires: '2028-01-31', verifiedOn: '2026-01-01', credential: ccp },
        { expires: null, verifiedOn: '2026-01-01', credential: null },
      ]),
      person('cy', [{ expires: null, verifiedOn: null, credential: ccp }]),
      person('di', null),
    ],
    today,
  )

  test('leaves out who holds nothing that counts', () => {
    expect(matrix.rows.map((row) => row.person._id)).toEqual(['ada', 'bo'])
  })

  test('leaves out what has expired', () => {
    expect(matrix.rows.map((row) => [...row.held])).toEqual([['rn'], ['rn', 'ccp']])
  })

  test('counts holders and puts the most widely held first', () => {
    expect(matrix.columns.map(({ _id, holders }) => [_id, holders])).toEqual([
      ['rn', 2],
      ['ccp', 1],
    ])
  })

  test('a credential listed twice by one person is one holder', () => {
    const twice = { expires: null, verifiedOn: '2026-01-01', credential: rn }
    const { columns } = credentialMatrix([person('ada', [twice, twice])], today)
    expect(columns.map(({ holders }) => holders)).toEqual([1])
  })
})
