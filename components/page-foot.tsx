import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { Link } from './link.tsx'
import { References } from './prose/references.tsx'
import type { SourceNotes } from './prose/rich-text.ts'
import type { ReviewFacts } from './review/review-facts.ts'
import { ReviewStrip } from './review/review-strip.tsx'

export interface PageFootProps {
  notes: SourceNotes
  /** The whole address of the page, for paper. */
  url?: string
  /** When the document was last changed: a moment, not a review. */
  changed: string
  /** Whether the text and figures come from documents that are counted on the page. */
  counted?: boolean
  review?: ReviewFacts | null
}

/** What the page rests on: its references, when it was changed, and how to have it corrected. */
export function PageFoot({ notes, url, changed, counted = false, review = null }: PageFootProps) {
  return (
    <div className="wrap py-12 lg:py-16">
      <div className="grid gap-8">
        <div className="max-w-[48rem]">
          <References notes={notes} title="Sources" />
        </div>
        <ReviewStrip label="About this page" review={review} />
        <p className="fine max-w-[48rem]">
          Last changed on <time dateTime={changed}>{formatDate(changed)}</time>.{' '}
          {url ? <span className="print-only">A newer version may be at {url}. </span> : null}
          {counted
            ? 'People, credentials, services and hours on this page are read from our roster and our service descriptions, never typed in. '
            : null}
          <Link href={paths.page('editorial-policy')}>How we write and check</Link>
          {' · '}
          <Link href={paths.corrections()}>Report a mistake</Link>
        </p>
      </div>
    </div>
  )
}
