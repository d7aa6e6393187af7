import { stegaClean } from '@sanity/client/stega'
import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { isExternal, safeHref } from '#lib/url.ts'

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'style'> {
  href: string | null | undefined
  children?: ReactNode
}

/** The only `<a>`. What is not safe to follow is shown as text without a link. */
export function Link({ href, children, rel, ...attributes }: LinkProps) {
  // In a preview texts carry invisible edit markers, which would spoil the address.
  const safe = safeHref(stegaClean(href))
  if (!safe) return <span className={attributes.className}>{children}</span>
  return (
    <a href={safe} rel={isExternal(safe) ? (rel ?? 'noopener') : rel} {...attributes}>
      {children}
    </a>
  )
}
