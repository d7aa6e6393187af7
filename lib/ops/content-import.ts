import { paths } from '#lib/paths.ts'
import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'
import { importArticle } from './import/import-article.ts'
import { PlainFault, runCommand } from './launch/fail.ts'

const usage = 'Name a file: npm run content:import report.docx   (.docx, .html, .md or .txt)'

// `npm run content:import FILE`: a draft of an article from a file, with what was left out listed.
await runCommand(async () => {
  const again = process.argv.includes('--again')
  const [path, ...more] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  if (!path) throw new PlainFault(usage)
  if (more.length > 0) throw new PlainFault(`One file at a time, please. ${usage}`)
  if (!env.writeToken) {
    throw new PlainFault('Writing needs a token: set SANITY_API_WRITE_TOKEN. See .env.example.')
  }
  const host = env.STUDIO_HOST ? `https://${env.STUDIO_HOST}` : new URL(env.SITE_URL).origin
  const place = env.apiHost ?? `project ${env.projectId}`
  console.log(
    await importArticle(path, {
      client: client.withConfig({ token: env.writeToken, timeout: 60_000, stega: false }),
      again,
      studioAddress: (id) => `${host}${paths.studio()}/intent/edit/id=${id};type=article`,
      progress: (line) => console.log(line),
      whenAway: env.local
        ? `The lake at ${place} does not answer. Start it with npm start or npm run lake.`
        : `${place} does not answer.`,
    }),
  )
})
