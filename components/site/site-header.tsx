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
    <header className="border-b border-line bg-surface">
      <div className="wrap flex min-h-18 items-center justify-between gap-4">
        <Link
          href={paths.home()}
          className="flex min-h-11 items-center text-text no-underline hover:text-text"
        >
          <Logo name={settings?.name ?? company.name} />
        </Link>
        <div className="flex items-center gap-6">
          <button
            type="button"
            popoverTarget="site-menu"
            className="no-print -mr-3 inline-flex min-h-11 items-center gap-2 px-3 text-small font-bold lg:hidden"
          >
            <MenuIcon />
            Menu
          </button>
          <nav id="site-menu" popover="auto" aria-label="Main" className="site-menu">
            <div className="mb-4 flex justify-end lg:hidden">
              <button
                type="button"
                popoverTarget="site-menu"
                popoverTargetAction="hide"
                className="inline-flex min-h-11 items-center gap-2 px-3 text-small font-bold"
              >
                <span aria-hidden="true">✕</span>
                Close
              </button>
            </div>
            <ul className="grid lg:flex lg:items-center lg:gap-1 lg:text-small">
              {nav.map(({ _key, label, href }) => (
                <li key={_key} className="border-b border-line lg:border-0">
                  <Link
                    href={href}
                    className="block px-3 py-3 text-text no-underline hover:text-primary hover:underline lg:flex lg:min-h-11 lg:items-center lg:px-2.5 lg:py-0 lg:whitespace-nowrap xl:px-3.5"
                  >
                    {label}
                  </Link>
                </li>
              ))}
              <li className="mt-6 lg:mt-0 lg:ml-3">
                <ButtonLink href={cta.href} className="w-full lg:min-h-11 lg:px-5">
                  {cta.label}
                </ButtonLink>
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </header>
  )
}

function MenuIcon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5" stroke="currentColor">
      <path d="M2 5h16M2 10h16M2 15h16" strokeWidth="2" />
    </svg>
  )
}
