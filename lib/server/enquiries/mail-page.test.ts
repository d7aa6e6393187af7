import { get } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { teamLetter } from '#lib/enquiry/letters/team-letter.ts'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { temporaryDirectory } from '#sanity/lake/lake.fixture.ts'
import { listen } from '../door/door.fixture.ts'
import { mailFolder } from './mail-folder.ts'
import { mailPages } from './mail-page.ts'

async function openFolder() {
  const directory = temporaryDirectory()
  const folder = mailFolder(join(directory.dir, 'mail'), 'Vivacity <no-reply@localhost>')
  const answer = mailPages(folder)
  const server = await listen(async (request, response) => {
    const path = request.url ?? '/'
    if (!(await answer(request, response, path))) response.writeHead(404).end()
  })
  const statusFor = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      get({ port: server.port, path: '/mail', headers, agent: false }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).on('error', reject)
    })
  return { folder, server, statusFor, [Symbol.dispose]: () => directory[Symbol.dispose]() }
}

const letterOf = (id: string, message = 'Hello') =>
  teamLetter(newEnquiry({ id: id, message }), {
    to: ['team@localhost'],
    inboxUrl: 'http://localhost/studio',
    messageId: `<enquiry.${id}.team@localhost>`,
  })

test('mail that was kept can be read, as a page and as a file', async () => {
  using open = await openFolder()
  const { folder, server } = open
  expect(await (await server.ask('/mail')).text()).toContain('Nothing yet.')
  await folder.send(letterOf('1', '<script>alert(1)</script>'))
  await folder.send(letterOf('1', '<script>alert(1)</script>'))
  const list = await (await server.ask('/mail')).text()
  expect(list.match(/<li>/g)).toHaveLength(1)
  const [, path = ''] = /href="(\/mail\/[^"]+)"/.exec(list) ?? []
  const page = await server.ask(path)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(await page.text()).toContain('&lt;script&gt;')
  const html = await server.ask(`${path}.html`)
  expect(html.headers.get('content-security-policy')).toContain('sandbox')
  expect(await html.text()).toContain('Sample Hospital')
  const file = await server.ask(`${path}.eml`)
  expect(file.headers.get('content-type')).toBe('message/rfc822')
  expect(await file.text()).toMatch(/^From: Vivacity <no-reply@localhost>\r$/m)
})

test('nobody but this machine reads it', async () => {
  using open = await openFolder()
  const { statusFor } = open
  expect(await statusFor({ host: 'localhost:3000' })).toBe(200)
  expect(await statusFor({ host: 'vivacity.example' })).toBe(404)
  expect(await statusFor({ host: 'localhost.evil.example' })).toBe(404)
  expect(await statusFor({ host: 'localhost', 'x-forwarded-for': '203.0.113.9' })).toBe(404)
  expect(await statusFor({ host: 'localhost', forwarded: 'for=203.0.113.9' })).toBe(404)
})

test('the letters of an enquiry go with it, and no others', async () => {
  using open = await openFolder()
  const { folder } = open
  for (const id of ['1', '12']) await folder.send(letterOf(id))
  await folder.forget('enquiry.1')
  expect((await folder.list()).map(({ messageId }) => messageId)).toEqual([
    '<enquiry.12.team@localhost>',
  ])
  for (const name of ['../../x', 'none', '..']) expect(await folder.letter(name)).toBeNull()
})
