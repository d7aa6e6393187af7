import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { formHandedOver, handedOverHeader, handOver } from '#lib/enquiry/handed-over.ts'
import { paths } from '#lib/paths.ts'
import { listen } from './door.fixture.ts'
import { formServer } from './serve-form.ts'

const state = {
  reason: 'check' as const,
  values: { message: 'What was typed' },
  errors: [],
  found: [],
  mayKeep: null,
  keep: null,
  stamp: '',
  wait: 0,
}

/** A door whose route answers this; the page that is drawn says what it was asked by. */
async function open(route: (response: ServerResponse, request: IncomingMessage) => void) {
  const keys: string[] = []
  const serve = formServer({
    handle: async (request, response) => route(response, request),
    proxies: 1,
    phone: () => '+15550142470',
    draw: async ({ method, url, headers }) => {
      const key = String(headers[handedOverHeader])
      keys.push(key)
      const { values } = formHandedOver(key) ?? {}
      if (!values) return null
      const body = Buffer.from(`${method} ${url} ${headers.cookie} ${values.message}`)
      return { body, headers: { 'content-type': 'text/html' } }
    },
    sendDrawn: async (_request, response, page, status) => {
      response.writeHead(status, page.headers).end(page.body)
    },
  })
  return { keys, ...(await listen(serve)) }
}

const post = { method: 'POST', body: 'a=b', headers: { cookie: 'theme=dark' } }

test('a form that is handed over is drawn under the status of the route, and forgotten', async () => {
  const door = await open((response) => {
    response.writeHead(422, { [handedOverHeader]: handOver(state) }).end('plain words')
  })
  const answer = await door.ask('/api/enquiries', post)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toBe(`GET ${paths.contactForm()} theme=dark What was typed`)
  expect(answer.headers.get(handedOverHeader)).toBeNull()
  expect(formHandedOver(door.keys[0] ?? null)).toBeNull()
})

test('one that cannot be drawn is said in plain words, with the phone', async () => {
  const door = await open((response) => {
    response.writeHead(503, { [handedOverHeader]: 'of-nobody' }).end('We could not store it.')
  })
  const answer = await door.ask('/api/enquiries', post)
  const text = await answer.text()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(text).toContain('We could not store it.')
  expect(text).toContain('tel:+15550142470')
  expect(text).toContain('call 911')
})

test('a redirect passes; what fails is not called sent', async () => {
  const sent = await open((response) => {
    response.writeHead(303, { location: paths.contactThanks('other') }).end()
  })
  const answer = await sent.ask('/api/enquiries', { ...post, redirect: 'manual' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/contact/thanks#other')
  const failing = await open((response) => {
    response.writeHead(500).end('Error: at /secret/place.ts')
  })
  const failed = await failing.ask('/api/enquiries', post)
  const text = await failed.text()
  expect(failed.status).toBe(500)
  expect(text).toContain('was not sent')
  expect(text).not.toContain('secret')
})

test('the route hears the address that our proxy heard', async () => {
  const heard: unknown[] = []
  const door = await open((response, request) => {
    heard.push(request.headers['x-forwarded-for'])
    response.writeHead(303).end()
  })
  const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.5' }
  await door.ask('/api/enquiries', { ...post, redirect: 'manual', headers })
  expect(heard).toEqual(['203.0.113.5'])
})
