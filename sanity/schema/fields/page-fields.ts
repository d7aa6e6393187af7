import { defineField } from 'sanity'
import { slugProblem } from '../rules/slug.ts'

interface Placed {
  /** The tab of the form. */
  group?: string
  /** What the editor reads under the name of the field. */
  description?: string
}

interface TitleField extends Placed {
  /** What an editor is told who leaves it empty. */
  missing?: string
  /** Characters. */
  most?: number
  /** What is to be shortened, as the message says it. */
  called?: string
}

/** What a page is called: needed, and no longer than lists and search engines show. */
export const titleField = ({
  missing = 'Write the title.',
  most = 65,
  called = 'title',
  ...placed
}: TitleField) =>
  defineField({
    name: 'title',
    validation: (rule) => [
      rule.required().error(missing),
      rule.max(most).error(`Shorten the ${called} to ${most} characters.`),
    ],
    title: 'Title',
    type: 'string',
    ...placed,
  })

/** The largest line of a page that is made of sections. */
export const headlineField = defineField({
  name: 'title',
  validation: (rule) => [
    rule.required().error('Write the title: it is the largest line of the page.'),
    rule.max(90).warning('Shorten the title to 90 characters.'),
  ],
  title: 'Title',
  type: 'string',
  group: 'content',
})

interface SlugField extends Placed {
  /** Where the page stands, such as `/blog/`. */
  below: string
  /** The field that *Generate* makes it of. */
  source?: string
  /** Characters. */
  most?: number
}

/** The last part of the address of a page. */
export const slugField = ({ below, source = 'title', most = 80, ...placed }: SlugField) =>
  defineField({
    name: 'slug',
    validation: (rule) => rule.custom((slug) => slugProblem(slug?.current) ?? true),
    title: 'Address',
    type: 'slug',
    description: `The last part of ${below}… Press Generate.`,
    options: { source, maxLength: most },
    ...placed,
  })

/** Under the title of a page, larger than its text. */
export const leadField = (placed: Placed) =>
  defineField({
    name: 'lead',
    validation: (rule) => rule.max(300).warning('Shorten the lead to 300 characters.'),
    title: 'Lead',
    type: 'text',
    rows: 3,
    ...placed,
  })

interface SummaryField extends Placed {
  name?: string
  /** Where it is shown, as the message says it to who leaves it empty. */
  shownBy: string
  /** Characters. */
  most: number
}

/** What lists say of a page under its title. */
export const summaryField = ({ name = 'summary', shownBy, most, ...placed }: SummaryField) =>
  defineField({
    name,
    validation: (rule) => [
      rule.required().error(`Write the summary: ${shownBy}.`),
      rule.max(most).error(`Shorten the summary to ${most} characters.`),
    ],
    title: 'Summary',
    type: 'text',
    rows: 2,
    ...placed,
  })

/** What search engines and shared links say of a page. */
export const seoField = defineField({
  name: 'seo',
  title: 'Search and sharing',
  type: 'seo',
  group: 'search',
})
