import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { answerOfPage } from './pages/finished-page.ts'

const manifestSchema = z.object({ preview: z.object({ previewModeId: z.string() }) })

/**
 * What the front door must know of Next's build.
 * @throws where there is no build.
 */
export async function readBuild(buildDir: string) {
  const manifest = join(buildDir, 'prerender-manifest.json')
  const { preview } = manifestSchema.parse(JSON.parse(await readFile(manifest, 'utf8')))
  return {
    /** Proves draft mode, and that a request to make a page anew is ours. */
    previewModeId: preview.previewModeId,
    notFound: answerOfPage(
      await readFile(join(buildDir, 'server', 'app', '_not-found.html'), 'utf8'),
    ),
    builtAt: (await stat(manifest)).mtimeMs,
  }
}
