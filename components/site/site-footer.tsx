import { stegaClean } from '@sanity/client/stega'
import { company } from '#lib/company.ts'
import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import type { SettingsQueryResult } from '#sanity/types.generated.ts'
import { CircuitLine } from '../circuit-line.tsx'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { Logo } from './logo.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const emergency = 'In an emergency call 911. This site cannot help with one.'

/** How to reach us, the columns of links, and what this site is not. */
export function SiteFooter({ settings }: { settings: SettingsQueryResult }) {
  const name = settings?.name ?? company.name
  return (
    <footer className="site-footer">
      <CircuitLine />
      <div className="wrap footer-head">
        <div>
          <Logo name={name} />
          <p className="mt-4">{settings?.tagline ?? company.tagline}</p>
          <ContactLines settings={settings} />
        </div>
        <nav aria-label="Footer" className="no-print">
          {settings?.footer?.map((column) => (
            <div key={column._key}>
              <h2>{column.title}</h2>
              <ul className="links">
                {column.links?.map((link) => (
                  <li key={link._key}>
                    <Link href={link.href}>{link.label}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
      <div className="wrap">
        <div className="footer-end">
          <p className="font-bold text-text">{settings?.emergencyText ?? emergency}</p>
          {settings?.medicalDisclaimer ? (
            <p className="max-w-[60rem]">{settings.medicalDisclaimer}</p>
          ) : null}
          <ThemeSwitch />
          <p className="links flex flex-wrap gap-x-6">
            <span className="py-1.5">© {name}</span>
            <Link href={paths.feed()} className="no-print">
              Articles by feed
            </Link>
          </p>
        </div>
      </div>
    </footer>
  )
}

function ContactLines({ settings }: { settings: SettingsQueryResult }) {
  const { phone24x7, email, isSample } = settings ?? {}
  if (!phone24x7 && !email) return null
  return (
    <address className="links mt-6">
      {phone24x7 ? (
        <p>
          Day and night
          <br />
          <Link href={`tel:${phone24x7}`} className="tabular text-h4 font-bold text-text">
            {formatPhone(stegaClean(phone24x7))}
          </Link>{' '}
          <SampleMark when={isSample} />
        </p>
      ) : null}
      {email ? (
        <p className="break-all">
          <Link href={`mailto:${email}`}>{email}</Link>
        </p>
      ) : null}
    </address>
  )
}
