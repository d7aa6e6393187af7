import { shortSource, sourceHref } from '#lib/prose/source-text.ts'
import type { FaqValue } from './blocks/section-types.ts'
import { Link } from './link.tsx'
import { Prose } from './prose/prose.tsx'
import type { SourceNotes } from './prose/rich-text.ts'

/** Questions that open their answers, without a script. */
export function FaqList({ faqs, notes }: { faqs: readonly FaqValue[]; notes?: SourceNotes }) {
  return (
    <div className="faq">
      {faqs.map((faq) => (
        <details key={faq._id}>
          <summary>{faq.question}</summary>
          <div>
            <Prose body={faq.answer} notes={notes} />
            {faq.source ? (
              <p className="fine mt-3">
                Source:{' '}
                <Link href={sourceHref(faq.source)}>
                  {shortSource(faq.source) || faq.source.title}
                </Link>
              </p>
            ) : null}
          </div>
        </details>
      ))}
    </div>
  )
}
