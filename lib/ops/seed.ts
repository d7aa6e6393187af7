import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'
import { isEmpty, loadSeed } from '#sanity/seed/load.ts'

/**
 * Writes the sample content into an empty dataset; `--force` writes over a dataset in use.
 * A production dataset is never touched: samples have no place there.
 */
async function seed(force: boolean): Promise<string> {
  if (!env.showSamples) return 'The dataset is "production": sample content does not go there.'
  const editor = client.withConfig({ token: env.writeToken, timeout: 60_000 })
  if (!force && !(await isEmpty(editor))) {
    return 'The dataset already holds content. Run again with --force to write the samples over it.'
  }
  const { documents } = await loadSeed({
    client: editor,
    progress: (line) => console.log(line),
  })
  return `Wrote ${documents} sample documents to ${env.projectId}/${env.dataset}.`
}

try {
  console.log(await seed(process.argv.includes('--force')))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
