import { describe, expect, test } from 'vitest'
import { sentencesOf } from '#lib/claims/sentences.ts'
import { isSupported } from '#lib/claims/supported-text.ts'
import { isPrivateConsentId } from '#lib/consent/consent.ts'
import type { RedirectDocument } from '#lib/redirects/redirect-document.ts'
import { credentialOf } from '#lib/review/approval.ts'
import { lockOf } from '#lib/review/lock.ts'
import { needsReview } from '#lib/review/needs-review.ts'
import type { Reviewer } from '#lib/review/reviewer.ts'
import { altTextProblem } from '../schema/rules/alt-text.ts'
import { doiProblem } from '../schema/rules/doi.ts'
import { headingProblems } from '../schema/rules/headings.ts'
import {
  conflictProblem,
  destinationProblem,
  fromProblem,
  toProblem,
} from '../schema/rules/redirects.ts'
import { seedDocuments } from './all-documents.ts'
import type { Json, SeedDocument } from './document.ts'
import { pendingPicture } from './picture.ts'
import { pictures } from './pictures/all.ts'
import { approvalsOf } from './reviews.ts'
import { isObject, type JsonObject, listsIn, objectsIn, wordsOf } from './walk.ts'

const byId = new Map(seedDocuments.map((document) => [document._id, document]))
const ofType = (type: string) => seedDocuments.filter((document) => document._type === type)
const named = (documents: SeedDocument[]) =>
  documents.map((document) => [document._id, document] as const)
const articles = ofType('article')
const text = (value: Json | undefined) => (typeof value === 'string' ? value : '')
const list = (value: Json | undefined) => (Array.isArray(value) ? value : [])
const linked = (value: Json | undefined) =>
  byId.get(isObject(value) ? text(value._ref) : '') ?? null
const blocksOf = (document: SeedDocument) =>
  objectsIn(document).filter((object) => object._type === 'block')
const evidenceIn = (value: Json) => objectsIn(value).filter((object) => object._type === 'evidence')
const wordCount = (document: SeedDocument) =>
  blocksOf(document).map(wordsOf).join(' ').split(/\s+/).filter(Boolean).length

describe('ids, keys and references', () => {
  test('every id is used once, and anyone may read it', () => {
    expect(byId.size).toBe(seedDocuments.length)
    for (const { _id, _type } of seedDocuments.filter(({ _type }) => _type !== 'consentRecord')) {
      expect(_id, _type).toMatch(/^[a-zA-Z0-9-]+$/)
    }
  })

  test('consents are where nobody may read them', () => {
    expect(ofType('consentRecord').length).toBeGreaterThan(2)
    for (const { _id } of ofType('consentRecord')) expect(isPrivateConsentId(_id)).toBe(true)
  })

  test('addresses are used once in their kind', () => {
    const addresses = seedDocuments.flatMap(({ _type, slug }) =>
      isObject(slug) ? [`${_type} ${text(slug.current)}`] : [],
    )
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('every object in a list has a key of its own', () => {
    for (const document of seedDocuments) {
      for (const items of listsIn(document)) {
        const keys = items.filter(isObject).map((item) => text(item._key))
        expect(keys, document._id).not.toContain('')
        expect(new Set(keys).size, document._id).toBe(keys.length)
      }
    }
  })

  test('every reference leads somewhere', () => {
    const lost = objectsIn(seedDocuments)
      .filter(({ _type }) => _type === 'reference')
      .map(({ _ref }) => text(_ref))
      .filter((id) => !byId.has(id) && !pictures.has(pendingPicture(id) ?? ''))
    expect(lost).toEqual([])
  })

  test('marks of a text are defined beside it, and every definition is used', () => {
    for (const block of seedDocuments.flatMap(blocksOf)) {
      const defined = list(block.markDefs).map((mark) => (isObject(mark) ? text(mark._key) : ''))
      const used = list(block.children)
        .flatMap((span) => (isObject(span) ? list(span.marks) : []))
        .map(text)
        .filter((mark) => !['strong', 'sub'].includes(mark))
      expect(new Set(used)).toEqual(new Set(defined))
    }
  })

  test('every drawing is used', () => {
    const used = new Set(
      objectsIn(seedDocuments).flatMap(({ _ref }) => pendingPicture(text(_ref)) ?? []),
    )
    expect([...pictures.keys()].filter((name) => !used.has(name))).toEqual([])
  })
})

describe('articles', () => {
  test('there are enough for two pages of the blog, over four topics and three audiences', () => {
    expect(articles.length).toBeGreaterThan(9)
    const topics = new Set(articles.map((article) => linked(article.topic)?._id))
    expect(topics.size).toBeGreaterThanOrEqual(4)
    expect(new Set(articles.map((article) => article.audience)).size).toBe(3)
  })

  test.each(named(articles))('%s keeps the limits of the form', (_, article) => {
    expect(text(article.title).length).toBeLessThanOrEqual(65)
    expect(text(article.dek).length).toBeLessThanOrEqual(160)
    expect(list(article.keyPoints).length).toBeGreaterThanOrEqual(3)
    expect(list(article.keyPoints).length).toBeLessThanOrEqual(5)
    expect(list(article.related).length).toBeLessThanOrEqual(3)
    expect(list(article.related).map((item) => linked(item)?._id)).not.toContain(article._id)
    expect(headingProblems(list(article.body), 2)).toEqual([])
  })

  test.each(named(articles))('%s cites', (_, article) => {
    expect(evidenceIn(article.body ?? null).length).toBeGreaterThanOrEqual(1)
  })

  test.each(named(articles))('%s is approved, before it came out, if it must be', (_, article) => {
    const { review } = article
    const isReviewed = isObject(review)
    expect(isReviewed || !needsReview(article)).toBe(true)
    const [approval] = approvalsOf([article])
    expect(approval !== undefined).toBe(isReviewed)
    if (!isReviewed || !approval) return
    expect(text(review.nextDue) > '2026-11-22').toBe(true)
    expect(text(review.approvedAt) <= text(article.publishedAt)).toBe(true)
    const authors = list(article.authors).map((item) => linked(item)?._id ?? '')
    const reviewer = reviewerOf(review.reviewer)
    const credential = credentialOf(approval)
    expect(reviewer.roles).toContain('reviewer')
    const { shown } = lockOf('article', article, authors, [{ ...approval, reviewer, credential }])
    expect(shown).toBe('current')
  })

  test('the long one is long, the others are short', () => {
    for (const article of articles) {
      const words = wordCount(article)
      if (article._id === 'article-role-of-ecmo-specialists') {
        expect(words).toBeGreaterThanOrEqual(1000)
      } else {
        expect(words, article._id).toBeGreaterThanOrEqual(350)
        expect(words, article._id).toBeLessThanOrEqual(760)
      }
    }
  })

  test('a sentence with a percentage or a ratio names its source beside it', () => {
    const bare = articles
      .flatMap(blocksOf)
      .filter((block) => /\d ?%|odds ratio|relative risk|p = /.test(wordsOf(block)))
      .filter((block) => evidenceIn(block).length === 0)
    expect(bare.map(wordsOf)).toEqual([])
  })

  test('families are told where help is', () => {
    const family = articles.filter((article) => linked(article.topic)?._id === 'topic-for-families')
    expect(family.length).toBeGreaterThan(0)
    for (const article of family) {
      const tones = objectsIn(article).map(({ tone }) => tone)
      expect(tones).toContain('emergency')
    }
  })
})

describe('sections, pages and services', () => {
  test('headings inside a section start below its own', () => {
    const sections = ['homePage', 'partnerPage'].flatMap((id) => list(byId.get(id)?.sections))
    for (const section of sections.filter(isObject)) {
      expect(headingProblems(list(section.body), 3)).toEqual([])
    }
  })

  test('no heading of a page or a service skips a level', () => {
    for (const { _id, body } of [...ofType('page'), ...ofType('service')]) {
      expect(headingProblems(list(body), 2), _id).toEqual([])
    }
  })

  test('the partner page keeps the order of its sections', () => {
    const types = list(byId.get('partnerPage')?.sections).map((section) =>
      isObject(section) ? text(section._type) : '',
    )
    expect(types).toEqual([
      'factStripBlock',
      'expertiseBlock',
      'supportBlock',
      'workingTogetherBlock',
      'timelineBlock',
      'outcomesBlock',
      'costBlock',
      'careBlock',
      'whyBlock',
      'faqBlock',
      'contactBlock',
    ])
  })

  test('answers stay within 120 words, biographies too', () => {
    for (const faq of ofType('faq')) expect(wordCount(faq), faq._id).toBeLessThanOrEqual(120)
    for (const person of ofType('person')) {
      expect(text(person.bio).split(/\s+/).length, person._id).toBeLessThanOrEqual(120)
    }
  })

  test('a glossary term is said in 40 words, under names of its own', () => {
    const terms = ofType('glossaryTerm')
    expect(terms.length).toBeGreaterThan(25)
    for (const { _id, definition } of terms) {
      expect(text(definition).split(/\s+/).length, _id).toBeLessThanOrEqual(40)
    }
    const names = terms.flatMap(({ title, aliases }) => [title, ...list(aliases)])
    const lower = names.map((name) => text(name).toLowerCase())
    expect(lower.filter((name, at) => lower.indexOf(name) !== at)).toEqual([])
  })

  test('at most six links in the header', () =>
    expect(list(byId.get('siteSettings')?.nav).length).toBeLessThanOrEqual(6))
})

describe('redirects', () => {
  const documents: RedirectDocument[] = ofType('redirect').map(({ from, to, target }) => {
    const page = linked(target)
    return {
      from: text(from),
      to: text(to) || null,
      target: page && {
        _type: page._type,
        slug: isObject(page.slug) ? text(page.slug.current) : '',
      },
    }
  })

  test.each(documents.map((document) => [document.from, document] as const))(
    '%s is an old address that leads somewhere',
    (from, document) => {
      const others = documents.filter((other) => other !== document)
      expect(fromProblem(from)).toBeNull()
      expect(toProblem(document.to ?? undefined)).toBeNull()
      expect(destinationProblem(document.target, document.to)).toBeNull()
      expect(conflictProblem(document, others)).toBeNull()
    },
  )

  test('each kind of address of the WordPress site is there', () => {
    const all = documents.map(({ from }) => from)
    for (const kind of [/^\/\?p=\d/, /^\/tag\/\*/, /^\/author\/\*/, /^\/category\/\*/]) {
      expect(
        all.filter((from) => kind.test(from)),
        String(kind),
      ).not.toEqual([])
    }
  })
})

describe('truth', () => {
  test('every source has a well-formed DOI', () => {
    for (const { _id, doi } of ofType('source')) {
      expect(text(doi), _id).not.toBe('')
      expect(doiProblem(text(doi)), _id).toBeNull()
    }
  })

  test('a DOI stands for one source', () => {
    const dois = ofType('source').map(({ doi }) => text(doi).toLowerCase())
    expect(dois.length).toBeGreaterThanOrEqual(14)
    expect(new Set(dois).size).toBe(dois.length)
  })

  test('what is invented says so', () => {
    const invented = [
      'siteSettings',
      'person',
      'testimonial',
      'service',
      'article',
      'consentRecord',
      'successStory',
      'outcomeMeasure',
      'job',
    ]
    for (const document of invented.flatMap(ofType))
      expect(document.isSample, document._id).toBe(true)
  })

  test('no claim that nothing backs', () => {
    const backed = {
      roundTheClock: true,
      credentials: true,
      price: false,
      outcomes: false,
      testimonials: true,
    }
    const sentences = textsOf(seedDocuments).flatMap(sentencesOf)
    expect(sentences.filter((sentence) => !isSupported(sentence, backed))).toEqual([])
  })

  test('no word promises more than anyone can show', () => {
    const promise =
      /\b(?:transparen\w+|guarantee\w*|best|safest|leading|world-class|cutting[- ]edge|state[- ]of[- ]the[- ]art|unmatched|superior|revolution\w*|indispensable|miracle\w*)\b/i
    const found = seedDocuments
      .filter(({ _type }) => _type !== 'source')
      .flatMap((document) => textsOf(document).flatMap(sentencesOf))
      .filter((sentence) => promise.test(sentence))
    expect(found).toEqual([])
  })

  test('pictures are told in words', () => {
    const figures = objectsIn(seedDocuments).filter(({ _type }) => _type === 'figure')
    expect(figures.length).toBeGreaterThan(20)
    for (const { alt } of figures) expect(altTextProblem(text(alt))).toBeNull()
  })
})

/** A person as the lock reads them. */
function reviewerOf(reference: Json | undefined): Reviewer {
  const person = linked(reference)
  return {
    _id: person?._id ?? '',
    roles: list(person?.roles).map(text),
    credentials: list(person?.credentials)
      .filter(isObject)
      .map((held) => ({
        credential: text(isObject(held.credential) ? held.credential._ref : undefined),
        expires: text(held.expires),
        verifiedOn: text(held.verifiedOn),
        clinical: linked(held.credential)?.clinical === true,
      })),
  }
}

/** The words a reader sees: whole text blocks, and plain fields. */
function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isObject(value)) return []
  return value._type === 'block' ? [wordsOf(value)] : fieldsOf(value).flatMap(textsOf)
}

function fieldsOf(object: JsonObject): Json[] {
  return Object.entries(object).flatMap(([name, field]) => (name.startsWith('_') ? [] : [field]))
}
