import { formatPhone } from '#lib/phone.ts'
import { unavailable, waysOn } from '#lib/unavailable.ts'
import { pagePolicy } from '../pages/content-policy.ts'

/** What a page says when the site cannot. No framework, no content, no request to anyone. */
export interface PlainPage {
  status: number
  title: string
  text: string
}

export const unavailablePage: PlainPage = {
  status: 503,
  title: unavailable.title,
  text: unavailable.text,
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

const ways = waysOn.map(({ label, href }) => `<li><a href="${href}">${label}</a></li>`).join('')

/**
 * Renders a plain page as whole HTML.
 * @param phone in E.164, shown as a link; left out where none is known.
 */
export function renderPlainPage(page: PlainPage, phone?: string) {
  const call = phone
    ? `<p>${unavailable.call} <a href="tel:${escapeHtml(phone)}">${escapeHtml(formatPhone(phone))}</a>.</p>`
    : ''
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(page.title)} · Vivacity Perfusion</title><style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1.5rem;color:#13212b;background:#fbfaf7}h1{line-height:1.2}h2{font-size:1.125rem}li{padding:.25rem 0}a{color:#0b5f66}@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#0e171d}a{color:#6fd0cf}}</style></head><body><main><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.text)}</p>${call}<p><strong>${unavailable.emergency}</strong></p><h2>${unavailable.ways}</h2><ul>${ways}</ul></main></body></html>`
  return { html, policy: pagePolicy(html) }
}
