import type { ArticleSummary } from '../article/article-card.tsx'
import type { CountedTopic } from '../article/topic-nav.tsx'
import type { FaqValue, ServiceCardValue } from '../blocks/section-types.ts'
import { longText, longTitle, longWord, many } from './words.fixture.ts'

/** An article in a list, without a picture, with whatever is said otherwise. */
function article(title: string, rest: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    _id: title,
    title,
    slug: 'specimen',
    dek: 'What it is about, in one sentence.',
    publishedAt: '2026-01-15T09:00:00Z',
    audience: 'public',
    isSample: true,
    writtenBy: null,
    topic: { title: 'A topic', slug: 'specimen' },
    heroImage: null,
    ...rest,
  }
}

export const articles = {
  plain: article('An article'),
  long: article(longTitle, { dek: longText, topic: { title: longTitle, slug: 'long' } }),
  unbroken: article(longWord, { dek: longWord }),
  withoutAnything: article('Only a title', {
    slug: null,
    dek: null,
    publishedAt: null,
    topic: null,
    isSample: false,
  }),
}

/** A service in a list, with whatever is said otherwise. */
function service(title: string, rest: Partial<ServiceCardValue> = {}): ServiceCardValue {
  return {
    _id: title,
    _type: 'service',
    title,
    slug: 'specimen',
    order: null,
    summary: 'What it is, in one sentence.',
    includes: ['A first thing', 'A second thing', longText],
    excludes: ['What others do', longWord],
    cover: { hours: '24x7', responseTargetHours: 4, note: null, states: ['CA'] },
    populations: ['adult', 'pediatric', 'neonatal'],
    modes: ['VV', 'VA', 'ECPR', 'transport'],
    staffTypes: ['perfusionist', 'nurse', 'respiratoryTherapist'],
    isSample: true,
    ...rest,
  }
}

export const services = {
  whole: service('A service'),
  long: service(longTitle, { summary: longText }),
  unbroken: service(longWord),
  withoutAnything: service('Only a title', {
    slug: null,
    summary: null,
    includes: null,
    excludes: null,
    cover: null,
    populations: null,
    modes: null,
    staffTypes: null,
    isSample: false,
  }),
}

export const topics: CountedTopic[] = many(8, (nth) => ({
  _id: `topic-${nth}`,
  title: nth === 8 ? longTitle : `Topic ${nth}`,
  slug: `topic-${nth}`,
  articles: nth * nth,
}))

function faq(question: string, answer: string): FaqValue {
  return {
    _id: question,
    _type: 'faq',
    question,
    answer: [
      {
        _type: 'block',
        _key: 'a',
        style: 'normal',
        children: [{ _type: 'span', _key: 's', text: answer, marks: [] }],
        markDefs: [],
      },
    ],
    source: null,
  }
}

export const faqs = [
  faq('A question?', 'An answer.'),
  faq(`${longTitle}, and what is answered?`, longText),
  faq(`${longWord}?`, longWord),
]

export const hundredArticles = many(100, (nth) => article(`Article ${nth} of a hundred`))
