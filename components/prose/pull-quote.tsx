import type { PullQuote } from './rich-text.ts'

/** A sentence set large. */
export function PullQuoteView({ quote }: { quote: PullQuote }) {
  if (!quote.text) return null
  return (
    <figure className="pull-quote">
      <blockquote>{quote.text}</blockquote>
      {quote.attribution ? (
        <figcaption className="fine mt-3">{quote.attribution}</figcaption>
      ) : null}
    </figure>
  )
}
