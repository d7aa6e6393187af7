import { company } from '#lib/company.ts'
import { paths } from '#lib/paths.ts'
import type { SettingsQueryResult } from '#sanity/types.generated.ts'
import { ButtonLink } from '../button-link.tsx'
import { Link } from '../link.tsx'
import { Logo } from './logo.tsx'

const fallbackNav = [
  { _key: 'services', label: 'Services', href: paths.services() },
  { _key: 'partner', label: 'Why partner with us', href: paths.partner() },
  { _key: 'team', label: 'Our team', href: paths.team() },
  { _key: 'blog', label: 'Blog', href: paths.blog() },
  { _key: 'about', label: 'About', href: paths.page('about') },
]
const mostLinks = 6

/** Logo, the six links, and “Talk to us”. On narrow screens the links are a popover. */
export function SiteHeader({ settings }: { settings: SettingsQueryResult }) {
  const nav = settings?.nav?.length ? settings.nav.slice(0, mostLinks) : fallbackNav
  const cta = settings?.headerCta?.href
    ? settings.headerCta
    : { label: 'Talk to us', href: paths.contact() }
  return (
    <header className="site-header">
      <div className="wrap">
        <Logo name={settings?.name ?? company.name} />
        <button type="button" popoverTarget="site-menu" className="menu-button no-print">
          <MenuIcon />
          Menu
        </button>
        <nav id="site-menu" popover="auto" aria-label="Main" className="site-menu">
          <button
            type="button"
            popoverTarget="site-menu"
            popoverTargetAction="hide"
            className="menu-button"
          >
            <span aria-hidden="true">✕</span>
            Close
          </button>
          <ul>
            {nav.map(({ _key, label, href }) => (
              <li key={_key}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
            <li>
              <Link href={paths.search()}>Search</Link>
            </li>
            <li>
              <ButtonLink href={cta.href}>{cta.label}</ButtonLink>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}

function MenuIcon() {
  return (
    <svg aria-hidden="true" width="20" viewBox="0 0 20 20" stroke="currentColor">
      <path d="M2 5h16M2 10h16M2 15h16" />
    </svg>
  )
}
