import { stegaClean } from '@sanity/client/stega'
import type { ReactNode } from 'react'
import { safeHref } from '#lib/url.ts'
import { Link } from './link.tsx'

const looks = {
  primary:
    'border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover hover:text-on-primary',
  secondary: 'border-control bg-surface text-primary hover:border-primary hover:bg-tint',
}

export interface ButtonLinkProps {
  href: string | null | undefined
  children: ReactNode
  look?: keyof typeof looks
  className?: string
}

/** A link that looks like a button, at least 44 px high. Nothing without a safe target and words. */
export function ButtonLink({ href, children, look = 'primary', className = '' }: ButtonLinkProps) {
  if (!safeHref(stegaClean(href)) || !children) return null
  return (
    <Link
      href={href}
      className={`inline-flex min-h-12 items-center justify-center rounded-control border-2 px-6 py-2 text-center leading-tight font-bold no-underline transition-colors duration-[120ms] ${looks[look]} ${className}`}
    >
      {children}
    </Link>
  )
}
