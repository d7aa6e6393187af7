import type { ReactNode } from 'react'
import { fragmentId } from '#lib/prose/outline.ts'
import { CircuitLine } from './circuit-line.tsx'

const tones = {
  page: '',
  surface: 'border-y border-line bg-surface',
  tint: 'bg-tint',
}

export interface SplitSectionProps {
  title: string | null
  /** Under the heading, on the left of wide screens. */
  text?: ReactNode
  /** On the right of wide screens. */
  children: ReactNode
  tone?: keyof typeof tones
  /** Which side is given more room; both the same when omitted. */
  wide?: 'right'
}

/** A band of the page with words on the left and what they are about on the right. */
export function SplitSection({ title, text, children, tone = 'page', wide }: SplitSectionProps) {
  const anchor = title ? fragmentId(title) : undefined
  const headingId = anchor ? `${anchor}-heading` : undefined
  const columns = wide ? 'lg:grid-cols-[1fr_1.6fr]' : 'lg:grid-cols-2'
  return (
    <section id={anchor} aria-labelledby={headingId} className={`py-12 lg:py-24 ${tones[tone]}`}>
      <div className={`wrap grid gap-10 lg:gap-16 ${columns}`}>
        <div className="max-w-[42.5rem]">
          {title ? (
            <>
              <CircuitLine className="mb-4 w-20" />
              <h2 id={headingId}>{title}</h2>
            </>
          ) : null}
          {text ? <div className="mt-6">{text}</div> : null}
        </div>
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  )
}
