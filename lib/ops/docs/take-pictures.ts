import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { createClient } from '@sanity/client'
import sharp from 'sharp'
import { paths } from '#lib/paths.ts'
import { localTokens } from '#sanity/lake/guard.ts'
import { PlainFault } from '../launch/fail.ts'
import { scenes } from './scenes.ts'

interface PictureOptions {
  siteUrl: string
  lakeUrl: string
  folder: string
  browserPath: string
  /** Names of pictures, to take no others; empty means all. */
  only: readonly string[]
}

/** What a picture may weigh, in bytes. */
const most = 120_000
const size = { width: 1280, height: 800 }

/** Takes the pictures of the guides, one scene after another. @throws PlainFault that names those that fail */
export async function takePictures(options: PictureOptions): Promise<void> {
  const { siteUrl, lakeUrl, folder, browserPath, only } = options
  await mkdir(folder, { recursive: true })
  const editor = createClient({
    projectId: 'vivacity',
    dataset: 'local',
    apiVersion: '2025-10-01',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    token: localTokens.editor,
    perspective: 'raw',
  })
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const context = await browser.newContext({
      baseURL: siteUrl,
      viewport: size,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const open = async (path: string) => {
      await page.goto(paths.studio() + path, { waitUntil: 'commit' })
      await page.getByRole('link', { name: 'Content', exact: true }).waitFor({ timeout: 120_000 })
    }
    const failed: string[] = []
    for (const { name, file = `${name}.webp`, play, cleanUp } of scenes) {
      if (only.length > 0 && !only.includes(name)) continue
      try {
        await play({ page, editor, open })
        const taken = sharp(await page.screenshot())
        const isPng = file.endsWith('.png')
        const bytes = await (isPng
          ? taken.resize(1000).png({ palette: true })
          : taken.webp({ quality: 78 })
        ).toBuffer()
        if (bytes.length > most) throw new Error(`it has ${bytes.length} bytes`)
        await writeFile(join(folder, file), bytes)
        console.log(`${file}  ${Math.round(bytes.length / 1024)} kB`)
      } catch (fault) {
        const why = fault instanceof Error ? fault.message.split('\n')[0] : String(fault)
        failed.push(`The picture ${name} could not be taken: ${why}`)
      } finally {
        await cleanUp?.({ page, editor, open })
      }
    }
    if (failed.length > 0) throw new PlainFault(failed.join('\n'))
  } finally {
    await browser.close()
  }
}
