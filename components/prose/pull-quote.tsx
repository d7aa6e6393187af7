import type { PullQuote } from './rich-text.ts'

/** A sentence set large. */
export function PullQuoteView({ quote }: { quote: PullQuote }) {
  if (!quote.text) return null
  return (
    <figure className="border-y-2 border-line py-6">
      <blockquote className="font-serif text-h3 font-medium text-pretty">{quote.text}</blockquote>
      {quote.attribution ? (
        <figcaption className="mt-3 text-small text-text-2">{quote.attribution}</figcaption>
      ) : null}
    </figure>
  )
}
