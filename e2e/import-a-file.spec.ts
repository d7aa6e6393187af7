import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { anonymous, editor, lakeUrl } from './lake.ts'
import { siteUrl } from './reader.ts'
import { field } from './studio.ts'

const title = 'Written in another program'
const file = `# ${title}

## 1. The first hour

The specialist walks the circuit.

- Flow and pressures
- Clots

![A circuit](https://example.org/circuit.png)
`

test('an editor imports a file, reads what was left out, and opens the draft', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  try {
    await writeFile(join(folder, 'report.md'), file)
    const { stdout } = await promisify(execFile)(
      'npm',
      ['run', '--silent', 'content:import', join(folder, 'report.md')],
      { env: { ...process.env, SANITY_API_HOST: lakeUrl, SITE_URL: siteUrl } },
    )
    expect(stdout).toContain(`A draft was written: “${title}”`)
    expect(stdout).toContain('A picture “A circuit” was left out')
    expect(stdout).toContain('The number before the heading “The first hour” was taken out.')
    const [address = ''] = /http\S+\/studio\/\S+/.exec(stdout) ?? []
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    await expect(field(page, 'Title')).toHaveValue(title, { timeout: 90_000 })
    const text = page.getByTestId('pt-editor')
    await expect(text.getByText('The first hour', { exact: true })).toBeVisible()
    await expect(text.getByText('The specialist walks the circuit.')).toBeVisible()
    await expect(text.getByText('Clots')).toBeVisible()
    expect(await anonymous.fetch('count(*[title == $title])', { title })).toBe(0)
  } finally {
    await editor.delete({ query: '*[title == $title]', params: { title } })
    await rm(folder, { recursive: true })
  }
})
