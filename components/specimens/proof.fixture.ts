import { figuresOf } from '#lib/outcomes/measure.ts'
import type { MeasureValue, StoryCardValue, TestimonialValue } from '../blocks/section-types.ts'
import type { CorrectionValue } from '../review/correction-list.tsx'
import type { ReviewFacts } from '../review/review-facts.ts'
import { people } from './people.fixture.ts'
import { longName, longText, longTitle, longWord } from './words.fixture.ts'

const { credentials: _, portrait: __, ...reviewer } = people.plain

function measure(numerator: number, denominator: number, rest: Partial<MeasureValue> = {}) {
  const figures = figuresOf({ numerator, denominator })
  if (!figures) throw new Error(`${numerator} of ${denominator} cannot be.`)
  return {
    _id: `measure-${numerator}-${denominator}`,
    _type: 'outcomeMeasure',
    title: 'Shifts filled on the day they were asked for',
    definition: 'Shifts on which one of us was at the bedside at the hour agreed.',
    population: 'All shifts that a hospital asked for.',
    dataSource: 'The duty roster of the specimens',
    period: { from: '2025-01-01', to: '2025-12-31' },
    limitations: ['It says nothing of the patients.', 'It was counted by ourselves.'],
    approvedOn: '2026-01-10',
    approvedBy: reviewer,
    isSample: true,
    benchmark: null,
    figures,
    ...rest,
  } satisfies MeasureValue
}

/** In each state that a number can be shown in. */
export const measures = {
  whole: measure(62, 96),
  all: measure(100, 100),
  few: measure(3, 96, { title: 'Events at the circuit' }),
  tooFew: measure(2, 9, { title: longTitle, definition: longText, limitations: [longWord] }),
}

const leave = { until: '2030-01-01T00:00:00Z', by: 'specimen', isSample: true }

function testimonial(quote: string, rest: Partial<TestimonialValue> = {}): TestimonialValue {
  return {
    _id: quote,
    _type: 'testimonial',
    quote,
    speakerName: 'Ada Example',
    speakerRole: 'ECMO coordinator',
    organization: 'Hospital of the Specimens',
    relationship: 'a client since 2024',
    compensation: 'none',
    ...leave,
    ...rest,
  }
}

export const testimonials = {
  short: testimonial('They came.'),
  long: testimonial(`${longText} ${longText}`, {
    speakerName: longName,
    organization: longTitle,
    relationship: longText,
  }),
  withoutTies: testimonial(longWord, {
    speakerRole: null,
    relationship: null,
    compensation: null,
    isSample: false,
  }),
}

export const story: StoryCardValue = {
  _id: 'story',
  _type: 'successStory',
  title: 'A night without a gap',
  slug: 'specimen',
  summary: longText,
  organization: 'Hospital of the Specimens',
  relationship: 'a client since 2024',
  compensation: 'none',
  deidentifiedOn: '2025-12-01',
  ...leave,
}

export const reviews = {
  due: { reviewer, reviewedAt: '2025-11-03', nextReviewDue: '2026-11-03', isOverdue: false },
  overdue: { reviewer, reviewedAt: '2024-01-03', nextReviewDue: '2025-01-03', isOverdue: true },
  endless: { reviewer, reviewedAt: '2025-11-03', nextReviewDue: null, isOverdue: false },
} satisfies Record<string, ReviewFacts>

export const corrections: CorrectionValue[] = (['minor', 'significant', 'critical'] as const).map(
  (severity, at) => ({
    _key: severity,
    date: `2026-01-0${at + 1}`,
    severity,
    wrong: 'It said one thing.',
    now: at === 2 ? longText : 'It says another.',
  }),
)
