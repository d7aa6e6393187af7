import { describe, expect, test } from 'vitest'
import { standingDocument, standingTest } from './withheld.ts'

const block = (text: string, source?: object) => ({
  _type: 'block',
  _key: text,
  children: [{ _type: 'span', _key: 's', text, marks: source ? ['m'] : [] }],
  markDefs: source ? [{ _type: 'evidence', _key: 'm', basis: source }] : null,
})
const bare = 'Our specialists lower mortality.'
const reason = { _key: 'o', sentence: bare, receipt: 'a'.repeat(64) }
const page = (fields: object = {}, ...body: object[]) => ({
  _type: 'partnerPage',
  sections: [{ _type: 'textBlock', _key: 't', body }],
  ...fields,
})

test('what the Studio would stop does not stand, and the rest does', () => {
  const stands = standingTest(page({}, block(`We train. ${bare} Call us.`)))
  expect(stands(`${bare} `)).toBe(false)
  expect(stands('We train. ')).toBe(true)
})

test('an edit marker of the preview changes nothing', () => {
  const marker = '\u200b\u200c\ufeff'
  expect(standingTest(page({ lead: bare + marker }))(bare + marker)).toBe(false)
  const question = `Do you lower mortality?${marker}`
  expect(standingTest(page({ lead: question }))(question)).toBe(true)
})

test('a reason on the document lets it stand', () => {
  expect(standingTest(page({ claimOverrides: [reason] }, block(bare)))(bare)).toBe(true)
})

test('the lead may say what a sourced sentence says', () => {
  const lead = 'Mortality was 36%.'
  const text = 'Of adults, 36% had died.'
  expect(standingTest(page({ lead }, block(text, { _id: 'source-a' })))(lead)).toBe(true)
  expect(standingTest(page({ lead }, block(text)))(lead)).toBe(false)
})

describe('other pages and other documents', () => {
  test('a page that is only warned of loses nothing', () => {
    expect(standingTest({ ...page({ lead: bare }), _type: 'homePage' })(bare)).toBe(true)
  })

  test('what a shown service says is not judged here', () => {
    const sections = [{ _type: 'supportBlock', _key: 's', services: [{ summary: bare }] }]
    expect(standingTest(page({ sections }))(bare)).toBe(true)
  })
})

const trial = { _type: 'source', _id: 'source-a', title: 'A trial', status: 'current' }
const retracted = { ...trial, _id: 'source-b', status: 'retracted' }

test('a sourced sentence is kept beside the same words without a source', () => {
  const [kept] = standingDocument(page({}, block(bare), block(bare, trial))).sections
  expect(kept).toMatchObject({ body: [{ markDefs: [{ basis: trial }] }] })
})

const article = <Fields extends object>(fields: Fields) => ({
  _type: 'article',
  audience: 'public',
  ...fields,
})
const heading = (text: string, style = 'h2') => ({ ...block(text), style })

describe('an article', () => {
  test('loses in each of its fields what the Studio would refuse, and keeps the rest', () => {
    const shown = standingDocument(
      article({
        title: 'ECMO in short',
        dek: `What it is. ${bare}`,
        keyPoints: ['It takes over for the lungs.', bare],
        heroImage: { image: {}, alt: 'A drawing', caption: bare },
        seo: { title: 'ECMO', description: bare },
        body: [
          block(`We train. ${bare}`),
          { _type: 'callout', _key: 'c', title: 'Note', body: [block(bare)] },
          { _type: 'pullQuote', _key: 'q', text: bare },
          { _type: 'keyPoints', _key: 'k', items: [bare, 'Ask us.'] },
          {
            _type: 'dataTable',
            _key: 't',
            caption: 'Forms',
            rows: [
              { _key: '1', cells: ['', 'VV'] },
              { _key: '2', cells: ['Mortality', bare] },
              { _key: '3', cells: ['Supports', 'Lungs'] },
            ],
          },
        ],
        topic: { title: bare },
      }),
    )
    expect(shown).toMatchObject({
      title: 'ECMO in short',
      dek: 'What it is.',
      keyPoints: ['It takes over for the lungs.'],
      heroImage: { image: {}, alt: 'A drawing', caption: '' },
      seo: { title: 'ECMO', description: '' },
      body: [
        { children: [{ text: 'We train. ' }] },
        { _type: 'keyPoints', items: ['Ask us.'] },
        { _type: 'dataTable', rows: [{ cells: ['', 'VV'] }, { cells: ['Supports', 'Lungs'] }] },
      ],
      topic: { title: bare },
    })
  })

  test('loses a heading under which nothing is left, and no other', () => {
    const body = [
      heading('One'),
      heading('Within', 'h3'),
      block(bare),
      heading('Two'),
      block('We train.'),
      heading('Three'),
    ]
    expect(standingDocument(article({ body })).body).toEqual(body.slice(3))
  })

  test('for job seekers loses nothing, and one without a claim is the same as before', () => {
    const careers = article({ audience: 'jobSeeker', dek: bare, body: [block(bare)] })
    expect(standingDocument(careers)).toEqual(careers)
    const calm = article({ dek: 'We train.', body: [heading('One'), block('We train.')] })
    expect(standingDocument(calm)).toEqual(calm)
  })

  test('that rests on the cost model or an outcome measure keeps what they carry', () => {
    const full = { _type: 'costModel', _id: 'costModel', figures: 3 }
    const measure = {
      _type: 'outcomeMeasure',
      title: 'Weaned',
      definition: 'Alive a day later.',
      numerator: 62,
      denominator: 96,
      period: { from: '2025-01-01', to: '2025-12-31' },
      population: 'Adults',
      dataSource: 'Our log',
      limitations: ['Not adjusted.'],
      approvedBy: { name: 'A' },
      approvedOn: '2026-02-01',
    }
    const body = (basis: object) => standingDocument(article({ body: [block(bare, basis)] })).body
    expect(body(full)).toHaveLength(1)
    expect(body({ ...full, figures: 0 })).toEqual([])
    expect(body(measure)).toHaveLength(1)
    expect(body({ ...measure, approvedBy: null })).toEqual([])
  })
})

describe('a retracted source', () => {
  test.each(['article', 'service', 'page', 'partnerPage'])(
    'takes its sentence off a %s',
    (type) => {
      const body = [block('Circuits are checked.', retracted), block('We train.')]
      expect(standingDocument({ _type: type, body }).body).toEqual([body[1]])
    },
  )

  test('is not outweighed by a recorded reason', () => {
    const shown = standingDocument(
      article({ claimOverrides: [reason], body: [block(bare, retracted)] }),
    )
    expect(shown.body).toEqual([])
  })

  test('backs no summary', () => {
    const dek = 'Mortality was 36%.'
    const body = (source: object) => [block('Of adults, 36% had died.', source)]
    expect(standingDocument(article({ dek, body: body(trial) })).dek).toBe(dek)
    expect(standingDocument(article({ dek, body: body(retracted) })).dek).toBe('')
  })

  test('leaves a sentence that rests on another one too, without its own note', () => {
    const both = {
      ...block('Of adults, 36% had died.', trial),
      children: [{ _type: 'span', text: 'Of adults, 36% had died.', marks: ['m', 'n'] }],
      markDefs: [
        { _type: 'evidence', _key: 'm', basis: trial },
        { _type: 'evidence', _key: 'n', basis: retracted },
      ],
    }
    const [kept] = standingDocument(article({ body: [both] })).body
    expect(kept).toMatchObject({ markDefs: [{ basis: trial }, { basis: null }] })
  })
})

test('judging a long article holds up no page', () => {
  const body = Array.from({ length: 400 }, (_, at) => block(`Of adults, ${at}% had died.`, trial))
  standingDocument(article({ body }))
  const begin = performance.now()
  standingDocument(article({ body }))
  expect(performance.now() - begin).toBeLessThan(500)
})
