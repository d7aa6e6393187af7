import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'
import { isEmpty, loadSeed } from '#sanity/seed/load.ts'

/** Fills an empty local lake with the sample content. Content that is there is never touched. */
export async function seedIfEmpty() {
  const editor = client.withConfig({ token: env.writeToken, timeout: 60_000 })
  if (!(await isEmpty(editor))) return
  const began = Date.now()
  console.log('Filling the lake with the sample content …')
  await loadSeed({ client: editor, progress: (line: string) => console.log(`  ${line}`) })
  console.log(`Filled in ${Math.round((Date.now() - began) / 1_000)} s.`)
}
