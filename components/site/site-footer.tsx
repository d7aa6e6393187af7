import { stegaClean } from '@sanity/client/stega'
import { company } from '#lib/company.ts'
import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import type { SettingsQueryResult } from '#sanity/types.generated.ts'
import { CircuitLine } from '../circuit-line.tsx'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { Logo } from './logo.tsx'

const emergency = 'In an emergency call 911. This site cannot help with one.'

/** How to reach us, the columns of links, and what this site is not. */
export function SiteFooter({ settings }: { settings: SettingsQueryResult }) {
  const name = settings?.name ?? company.name
  return (
    <footer className="bg-sunk pb-12 text-small text-text-2">
      <CircuitLine className="w-full" />
      <div className="wrap grid gap-12 pt-12 lg:grid-cols-[20rem_1fr] lg:pt-16">
        <div>
          <Link href={paths.home()} className="inline-block text-text no-underline hover:text-text">
            <Logo name={name} />
          </Link>
          <p className="mt-4">{settings?.tagline ?? company.tagline}</p>
          <ContactLines settings={settings} />
        </div>
        <nav aria-label="Footer" className="no-print grid grid-cols-2 gap-8 sm:grid-cols-3">
          {settings?.footer?.map((column) => (
            <div key={column._key}>
              <h2 className="font-sans text-small font-bold tracking-normal text-text">
                {column.title}
              </h2>
              <ul className="mt-2">
                {column.links?.map((link) => (
                  <li key={link._key}>
                    <Link href={link.href} className="quiet-link inline-block py-1.5">
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
      <div className="wrap mt-12">
        <div className="grid gap-4 border-t border-line pt-6">
          <p className="font-bold text-text">{settings?.emergencyText ?? emergency}</p>
          {settings?.medicalDisclaimer ? (
            <p className="max-w-[60rem]">{settings.medicalDisclaimer}</p>
          ) : null}
          <p className="flex flex-wrap gap-x-6">
            <span>© {name}</span>
            <Link href={paths.feed()} className="quiet-link no-print">
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
    <address className="mt-6 grid gap-1">
      {phone24x7 ? (
        <p>
          <span className="block">Day and night</span>
          <Link
            href={`tel:${phone24x7}`}
            className="tabular inline-block py-1 text-h4 font-bold text-text"
          >
            {formatPhone(stegaClean(phone24x7))}
          </Link>{' '}
          <SampleMark when={isSample} />
        </p>
      ) : null}
      {email ? (
        <p>
          <Link href={`mailto:${email}`} className="quiet-link inline-block py-1 break-all">
            {email}
          </Link>
        </p>
      ) : null}
    </address>
  )
}
