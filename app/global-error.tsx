'use client'

import { useEffect, useState } from 'react'
import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import { phoneIn, unavailable, waysOn } from '#lib/unavailable.ts'

const asksFor = 4_000

/** The style sheet of the page that broke may still be here: it leaves no space around anything. */
const styles = `
  body { font: 1.125rem/1.6 system-ui, sans-serif }
  main { max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem }
  h1, h2 { margin: 1.5rem 0 0.75rem; line-height: 1.2 }
  p, ul { margin: 0.75rem 0 }
  li { padding: 0.25rem 0 }
  button { min-height: 2.75rem; padding: 0 1.25rem; border: 1px solid; border-radius: 0.375rem; font: inherit }
`

/** The number as our pages have it: this page stands where nothing could be read. */
function usePhone(): string | undefined {
  const [phone, setPhone] = useState<string>()
  useEffect(() => {
    fetch(paths.contact(), { signal: AbortSignal.timeout(asksFor) })
      .then((answer) => answer.text())
      .then((html) => setPhone(phoneIn(html)))
      .catch(() => undefined)
  }, [])
  return phone
}

/**
 * Stands in where a page with scripts breaks as a whole: a draft in an editor's browser. Readers have
 * no scripts; what breaks for them is answered by the front door, in the same words.
 */
export default function GlobalError() {
  const phone = usePhone()
  return (
    <html lang="en">
      <body>
        <title>{`${unavailable.title} · Vivacity Perfusion`}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="viewport" content="width=device-width" />
        <style>{styles}</style>
        <main>
          <h1>{unavailable.title}</h1>
          <p>{unavailable.text}</p>
          {phone ? (
            <p>
              {unavailable.call} <a href={`tel:${phone}`}>{formatPhone(phone)}</a>.
            </p>
          ) : null}
          <p>
            <strong>{unavailable.emergency}</strong>
          </p>
          <button type="button" onClick={() => location.reload()}>
            Try again
          </button>
          <h2>{unavailable.ways}</h2>
          <ul>
            {waysOn.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
