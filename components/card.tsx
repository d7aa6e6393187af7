import type { ReactNode } from 'react'
import { Link } from './link.tsx'

/** A bordered box. With a `CardTitle` that links, the whole box is the target. */
export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`box card ${className}`}>{children}</div>
}

export interface CardTitleProps {
  children: ReactNode
  href?: string | null
  /** Heading level, from where the card stands on the page. */
  level?: 2 | 3 | 4
  className?: string
}

/** The heading of a card; its link, if any, covers the card. */
export function CardTitle({ children, href, level = 3, className }: CardTitleProps) {
  const Heading = `h${level}` as const
  return (
    <Heading className={className}>
      {href ? (
        <Link href={href} className="cover-link">
          {children}
        </Link>
      ) : (
        children
      )}
    </Heading>
  )
}

/** Cards in equal columns, as a list; one item stays as narrow as its column. */
export function CardGrid({ children, across = 3 }: { children: ReactNode; across?: 2 | 3 | 4 }) {
  return <ul className={`cards cards-${across}`}>{children}</ul>
}
