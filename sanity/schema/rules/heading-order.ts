import type { CustomValidator } from 'sanity'
import { headingProblems } from './headings.ts'

/** Checks the headings of a text: from “Heading” in a document, from “Subheading” in a section. */
export const headingOrder: CustomValidator<unknown[] | undefined> = (blocks, { path }) => {
  const first = path?.[0] === 'sections' ? 3 : 2
  const problems = headingProblems(blocks ?? [], first)
  return (
    problems.length === 0 ||
    problems.map(({ key, message }) => ({ message, path: [{ _key: key }] }))
  )
}
