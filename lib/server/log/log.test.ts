import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { listen } from '../door/door.fixture.ts'
import { createLog, type FinishedAnswer } from './log.ts'
import { noteSource, watchAnswer } from './watch-answer.ts'

function open(format: 'json' | 'plain') {
  const lines: string[] = []
  return { lines, log: createLog({ format, write: (line) => lines.push(line) }) }
}

const answer = (status: number): FinishedAnswer => ({
  method: 'GET',
  path: '/blog',
  status,
  ms: 3,
  bytes: 900,
  from: 'next',
})

test('plain: only what somebody should look at', () => {
  const { log, lines } = open('plain')
  log.answer(answer(200))
  log.answer(answer(404))
  log.note('start')
  log.answer(answer(503))
  log.warn('The lake does not answer.')
  expect(lines).toEqual(['503 to GET /blog after 3 ms (next)', 'The lake does not answer.'])
})

test('json: every answer is one line', () => {
  const { log, lines } = open('json')
  log.answer(answer(200))
  log.warn('It failed:', new Error('why\nand how'))
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'info', event: 'answer', status: 200, path: '/blog', from: 'next' },
    { level: 'warn', text: 'It failed:' },
  ])
  expect(lines.join('')).not.toContain('\n')
})

test('of a reader, nothing is written down', async () => {
  const { log, lines } = open('json')
  const { ask } = await listen((request, response) => {
    watchAnswer(log, request, response)
    noteSource(response, 'memory')
    response.end('hello')
  })
  await ask('/team?email=someone@example.org', {
    headers: { cookie: 'a=secret-cookie', 'user-agent': 'SomeBrowser', referer: 'http://else.org' },
  })
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  expect(lines[0]).not.toMatch(/someone|secret-cookie|SomeBrowser|else\.org|127\.0\.0\.1/)
  const line = z.object({ bytes: z.number(), ms: z.number() }).loose()
  expect(line.parse(JSON.parse(lines[0] ?? ''))).toMatchObject({
    method: 'GET',
    path: '/team',
    status: 200,
    from: 'memory',
  })
})
