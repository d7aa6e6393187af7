import type { ReactNode } from 'react'
import { Link } from './link.tsx'

/** A bordered box. With a `CardTitle` that links, the whole box is the target. */
export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={`group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-surface transition-colors duration-[120ms] has-[a.cover-link:hover]:border-primary ${className}`}
    >
      {children}
    </div>
  )
}

export interface CardTitleProps {
  children: ReactNode
  href?: string | null
  /** Heading level, from where the card stands on the page. */
  level?: 2 | 3 | 4
  className?: string
}

/** The heading of a card; its link, if any, covers the card. */
export function CardTitle({ children, href, level = 3, className = '' }: CardTitleProps) {
  const Heading = `h${level}` as const
  return (
    <Heading className={`text-h3 leading-[1.25] ${className}`}>
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

const columns = {
  2: 'grid-cols-1 sm:grid-cols-2',
  3: 'grid-cols-1 sm:grid-cols-2 lg:grid-cols-3',
  4: 'grid-cols-1 sm:grid-cols-2 lg:grid-cols-4',
}

/** Cards in equal columns, as a list; one item stays as narrow as its column. */
export function CardGrid({
  children,
  across = 3,
}: {
  children: ReactNode
  across?: keyof typeof columns
}) {
  return <ul className={`grid gap-6 lg:gap-8 ${columns[across]}`}>{children}</ul>
}
