import { stegaClean } from '@sanity/client/stega'
import { ButtonLink } from '../button-link.tsx'
import { Link } from '../link.tsx'

export interface ShareProps {
  title: string | null
  dek: string | null
  /** The whole address of the page. */
  url: string
}

/** Ways to pass an article on that need neither a script nor anybody else's server. */
export function Share({ title, dek, url }: ShareProps) {
  return (
    <section aria-label="Share this article" className="share no-print">
      <ButtonLink href={mailTo(stegaClean({ title, dek, url }))} look="secondary">
        Share by email
      </ButtonLink>
      <p className="fine">
        Or copy its address: <Link href={url}>{url.replace(/^https?:\/\//, '')}</Link>
      </p>
    </section>
  )
}

/** A letter to nobody yet, with the title, the summary and the address. */
export function mailTo({ title, dek, url }: ShareProps): string {
  const text = [dek, url].filter(Boolean).join('\r\n\r\n')
  return `mailto:?subject=${encodeURIComponent(title ?? '')}&body=${encodeURIComponent(text)}`
}
