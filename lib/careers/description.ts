import { stegaClean } from '@sanity/client/stega'
import { type FeedBody, feedHtml } from '../feed/feed-html.ts'

export interface DescribedJob {
  summary?: string | null
  body?: FeedBody | null
  asks?: readonly string[] | null
  offers?: readonly string[] | null
}

/** All that the page of an opening says of the work, as the HTML that Google takes. */
export function descriptionHtml(dirty: DescribedJob, site: string): string {
  const { summary, body, asks, offers } = stegaClean(dirty)
  const paragraph = (text: string) => [{ _type: 'block', style: 'normal', children: [span(text)] }]
  const list = (title: string, items: readonly string[] | null | undefined) =>
    items?.length ? [...paragraph(title), ...items.map(listItem)] : []
  const whole: FeedBody = [
    ...(summary ? paragraph(summary) : []),
    ...(body ?? []),
    ...list('What we ask:', asks),
    ...list('What we offer:', offers),
  ]
  return feedHtml(whole, site)
}

const span = (text: string) => ({ _type: 'span', _key: 's', text, marks: [] })

const listItem = (text: string) => ({
  _type: 'block',
  style: 'normal',
  listItem: 'bullet',
  level: 1,
  children: [span(text)],
})
