import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentTexts } from '#lib/claims/document-texts.ts'
import { type Reading, readingOf } from '#lib/reading/grade.ts'

interface Read extends Reading {
  readonly type: string
  readonly title: string
}

// What readers read as text; a person is a name and a table, a source is quoted.
const query = `*[_type in [
  "article", "page", "homePage", "partnerPage", "service", "faq", "successStory", "glossaryTerm", "job"
]]{..., "called": coalesce(title, question, term, _type)}`

const documents = z.array(z.looseObject({ _type: z.string(), called: z.string() }))

/**
 * How hard the published texts are to read.
 * @throws what the client throws
 */
export async function readingsOf(client: SanityClient): Promise<Read[]> {
  const reader = client.withConfig({ perspective: 'published', useCdn: false })
  const found = documents.parse(await reader.fetch<unknown>(query))
  return found.flatMap(({ called: title, ...document }) => {
    const texts = documentTexts(document).map((text) =>
      'block' in text
        ? (text.block.children ?? []).map((span) => span.text ?? '').join('')
        : text.plain,
    )
    const reading = readingOf(texts)
    return reading ? [{ type: document._type, title, ...reading }] : []
  })
}

/** The grades by type, and the texts that ask most: for a terminal. Nothing fails on it. */
export function readingReport(readings: readonly Read[]): string {
  const types = [...new Set(readings.map(({ type }) => type))].toSorted()
  const lines = types.map((type) => {
    const grades = readings.filter((one) => one.type === type).map(({ grade }) => grade)
    const from = Math.min(...grades).toFixed(1)
    const to = Math.max(...grades).toFixed(1)
    return `  ${type.padEnd(14)} ${`${grades.length}`.padStart(3)}  ${middle(grades).toFixed(1).padStart(5)}   ${from} to ${to}`
  })
  const hardest = readings.toSorted((one, other) => other.grade - one.grade).slice(0, 5)
  return [
    'Reading grade (Flesch-Kincaid, years of school): how many, the middle one, from the easiest to the hardest',
    ...lines,
    'Hardest to read',
    ...hardest.map(
      ({ type, title, grade }) => `  ${grade.toFixed(1).padStart(5)}  ${type}: ${title}`,
    ),
  ].join('\n')
}

/** The median. */
function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (upper + lower) / 2
}
