import { stegaClean } from '@sanity/client/stega'
import type { ReactNode } from 'react'
import { safeHref } from '#lib/url.ts'
import { Link } from './link.tsx'

export interface ButtonLinkProps {
  href: string | null | undefined
  children: ReactNode
  look?: 'primary' | 'secondary'
}

/** A link that looks like a button, at least 44 px high. Nothing without a safe target and words. */
export function ButtonLink({ href, children, look = 'primary' }: ButtonLinkProps) {
  if (!safeHref(stegaClean(href)) || !children) return null
  return (
    <Link href={href} className={look === 'secondary' ? 'button button-quiet' : 'button'}>
      {children}
    </Link>
  )
}
