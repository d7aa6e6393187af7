import type { ReactNode } from 'react'
import { fragmentId } from '#lib/prose/outline.ts'
import { CircuitLine } from './circuit-line.tsx'

const tones = {
  page: '',
  surface: 'on-surface',
  tint: 'on-tint',
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
  const id = title ? fragmentId(title) : undefined
  return (
    <section aria-labelledby={id} className={`band ${tones[tone]}`}>
      <div className={`wrap split ${wide ? 'split-wide' : ''}`}>
        <div className="measure">
          {title ? (
            <>
              <CircuitLine />
              <h2 id={id}>{title}</h2>
            </>
          ) : null}
          {text ? <div className="mt-6">{text}</div> : null}
        </div>
        <div>{children}</div>
      </div>
    </section>
  )
}
