import { expect, test } from '@playwright/test'
import { switchOffFaults, switchOn } from './lake.ts'

test.afterEach(switchOffFaults)

test('who watches the site is told how it is, and that it serves without the lake', async ({
  request,
}) => {
  const health = async () => {
    const answer = await request.get('/api/health')
    expect(answer.status()).toBe(200)
    return answer.json()
  }
  await expect.poll(health).toMatchObject({
    process: 'up',
    lake: 'up',
    newestPageAgeSeconds: expect.any(Number),
    pagesWaiting: expect.any(Number),
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
  for (const fault of ['down', 'slow', 'error'] as const) {
    await switchOn(fault)
    await expect.poll(health, fault).toMatchObject({ process: 'up', lake: 'down' })
    await switchOffFaults()
    await expect.poll(health, fault).toMatchObject({ lake: 'up' })
  }
})
