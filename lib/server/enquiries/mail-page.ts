import type { IncomingMessage, ServerResponse } from 'node:http'
import { escapeHtml } from '#lib/enquiry/letters/letter.ts'
import { noteSource } from '../log/watch-answer.ts'
import { pagePolicy } from '../pages/content-policy.ts'
import type { KeptLetter, MailFolder } from './mail-folder.ts'

const address = /^\/mail(?:\/(?<name>[\w-]+)(?<kind>\.html|\.eml)?)?\/?$/
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i
const ownAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Whether somebody at this machine asks, by a name of this machine, and no proxy for somebody else. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const isForwarded = 'forwarded' in headers || 'x-forwarded-for' in headers || 'via' in headers
  return (
    !isForwarded &&
    ownNames.test(headers.host ?? '') &&
    ownAddresses.has(socket.remoteAddress ?? '')
  )
}

/**
 * Shows the mail that was kept instead of sent: `/mail`, and each letter below it.
 * @returns whether it answered; false for every other address, and for everybody but this machine
 */
export function mailPages(folder: Pick<MailFolder, 'list' | 'letter' | 'file'>) {
  return async (request: IncomingMessage, response: ServerResponse, path: string) => {
    const found = address.exec(path)
    if (!found || !isFromHere(request)) return false
    noteSource(response, 'door')
    response.setHeader('cache-control', 'no-store')
    const { name, kind } = found.groups ?? {}
    if (!name) {
      send(response, page('Mail that was not sent', listOf(await folder.list())))
      return true
    }
    if (kind === '.eml') {
      const file = await folder.file(name)
      if (!file) return false
      response.setHeader('content-type', 'message/rfc822')
      response.setHeader('content-disposition', `attachment; filename="${name}.eml"`)
      response.end(file)
      return true
    }
    const letter = await folder.letter(name)
    if (!letter) return false
    if (kind === '.html') {
      const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
      send(response, letter.html, policy)
    } else send(response, page(letter.subject, textOf(letter)))
    return true
  }
}

function send(response: ServerResponse, html: string, policy = pagePolicy(html)) {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-security-policy', policy)
  response.end(html)
}

function listOf(letters: readonly KeptLetter[]): string {
  if (letters.length === 0)
    return '<p>Nothing yet. Send the form at <a href="/contact">/contact</a>.</p>'
  const rows = letters.map(
    ({ name, at, to, subject }) =>
      `<li><a href="/mail/${name}">${escapeHtml(subject)}</a><br>${escapeHtml(`to ${to.join(', ')}, ${at}`)}</li>`,
  )
  return `<p>No SMTP_URL is set, so mail is kept beside the local lake. Only this machine can read this page.</p><ul>${rows.join('')}</ul>`
}

function textOf({ name, from, to, replyTo, at, text }: KeptLetter): string {
  const head = [
    `From ${from}`,
    `To ${to.join(', ')}`,
    replyTo && `Answers to ${replyTo}`,
    at,
  ].filter((line) => line !== undefined)
  return `<p>${head.map((line) => escapeHtml(line)).join('<br>')}</p><pre>${escapeHtml(text)}</pre><p><a href="/mail/${name}.html">The same in HTML</a> · <a href="/mail/${name}.eml">As a file</a> · <a href="/mail">All mail</a></p>`
}

function page(title: string, markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1.5rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}li{margin:0 0 1rem}</style></head><body><main><h1>${escapeHtml(title)}</h1>${markup}</main></body></html>`
}
