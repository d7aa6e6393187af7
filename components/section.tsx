import type { ReactNode } from 'react'
import { fragmentId } from '#lib/prose/outline.ts'
import { CircuitLine } from './circuit-line.tsx'

const tones = {
  page: '',
  surface: 'on-surface',
  sunk: 'on-sunk',
  tint: 'on-tint',
}

export interface SectionProps {
  children: ReactNode
  title?: string | null
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
  intro,
  tone = 'page',
  action,
  className = '',
}: SectionProps) {
  const headingId = title ? fragmentId(title) : undefined
  return (
    <section aria-labelledby={headingId} className={`band ${tones[tone]} ${className}`}>
      <div className="wrap">
        {title ? (
          <div className="band-head">
            <div>
              <CircuitLine />
              <h2 id={headingId}>{title}</h2>
              {intro ? <div className="quiet mt-4">{intro}</div> : null}
            </div>
            {action ? <div className="text-small font-bold">{action}</div> : null}
          </div>
        ) : null}
        {children}
      </div>
    </section>
  )
}
