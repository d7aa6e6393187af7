import { shortSource, sourceHref } from '#lib/prose/source-text.ts'
import type { FaqValue } from './blocks/section-types.ts'
import { Link } from './link.tsx'
import { Prose } from './prose/prose.tsx'
import type { SourceNotes } from './prose/rich-text.ts'

/** Questions that open their answers, without a script. */
export function FaqList({ faqs, notes }: { faqs: readonly FaqValue[]; notes?: SourceNotes }) {
  return (
    <div className="max-w-[48rem] border-t border-line">
      {faqs.map((faq) => (
        <details key={faq._id} className="group border-b border-line">
          <summary className="flex list-none items-start justify-between gap-6 py-5 font-serif text-h4 font-semibold hover:text-primary [&::-webkit-details-marker]:hidden">
            {faq.question}
            <Plus />
          </summary>
          <div className="pb-6 sm:pr-12">
            <Prose body={faq.answer} notes={notes} />
            {faq.source ? (
              <p className="mt-3 text-small text-text-2">
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

function Plus() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="mt-1 size-5 shrink-0 text-primary"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d="M3 10 H17" />
      <path d="M10 3 V17" className="group-open:hidden" />
    </svg>
  )
}
