import { pagePolicy } from '../pages/content-policy.ts'

/** What a page says when the site cannot. No framework, no content, no request to anyone. */
export interface PlainPage {
  status: number
  title: string
  text: string
}

export const unavailablePage: PlainPage = {
  status: 503,
  title: 'This page is not available for the moment',
  text: 'We could not put this page together just now. Please try again in a minute.',
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

/**
 * Renders a plain page as whole HTML.
 * @param phone in E.164, shown as a link; left out where none is known.
 */
export function renderPlainPage(page: PlainPage, phone?: string) {
  const call = phone
    ? `<p>You can call us at <a href="tel:${escapeHtml(phone)}">${escapeHtml(phone)}</a>.</p>`
    : ''
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(page.title)} · Vivacity Perfusion</title><style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1.5rem;color:#13212b;background:#fbfaf7}a{color:#0b5f66}@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#0e171d}a{color:#6fd0cf}}</style></head><body><main><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.text)}</p>${call}<p>In an emergency, call 911.</p><p><a href="/">Vivacity Perfusion, home</a></p></main></body></html>`
  return { html, policy: pagePolicy(html) }
}
