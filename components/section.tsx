import type { ReactNode } from 'react'
import { fragmentId } from '#lib/prose/outline.ts'
import { CircuitLine } from './circuit-line.tsx'

const tones = {
  page: '',
  surface: 'border-y border-line bg-surface',
  sunk: 'bg-sunk',
  tint: 'bg-tint',
}

export interface SectionProps {
  children: ReactNode
  title?: string | null
  /** Fragment id; made from the title when omitted. */
  id?: string
  intro?: ReactNode
  tone?: keyof typeof tones
  /** Shown at the right end of the header, such as a link to all items. */
  action?: ReactNode
  className?: string
}

/** A band of the page with its heading, marked by the circuit line. */
export function Section({
  children,
  title,
  id,
  intro,
  tone = 'page',
  action,
  className = '',
}: SectionProps) {
  const anchor = id ?? (title ? fragmentId(title) : undefined)
  const headingId = anchor && title ? `${anchor}-heading` : undefined
  return (
    <section
      id={anchor}
      aria-labelledby={headingId}
      className={`py-12 lg:py-24 ${tones[tone]} ${className}`}
    >
      <div className="wrap">
        {title ? (
          <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 lg:mb-12">
            <div className="max-w-[42.5rem]">
              <CircuitLine className="mb-4 w-20" />
              <h2 id={headingId}>{title}</h2>
              {intro ? <div className="mt-4 text-text-2">{intro}</div> : null}
            </div>
            {action ? <div className="text-small font-bold">{action}</div> : null}
          </div>
        ) : null}
        {children}
      </div>
    </section>
  )
}
