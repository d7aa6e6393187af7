import { paths } from '#lib/paths.ts'
import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'
import { auditReport, hasErrors } from './content/audit-report.ts'
import { auditDataset } from './content/audited-dataset.ts'
import { readingReport, readingsOf } from './content/reading-report.ts'
import { PlainFault, runCommand } from './launch/fail.ts'

// `npm run content:audit`: claims without a source in what is published; `-- --drafts` reads the
// drafts too. Ends with 1 where a clinical article or the partner page claims what nothing backs.
// How hard the texts are to read is printed below, and fails nothing.
await runCommand(async () => {
  const drafts = process.argv.includes('--drafts')
  const reader = client.withConfig({ token: env.readToken, timeout: 60_000, stega: false })
  const explain = (fault: unknown) => {
    const place = env.apiHost ?? `project ${env.projectId}`
    const why = fault instanceof Error ? fault.message : String(fault)
    const hint = env.local ? ' Start the lake with npm start or npm run lake.' : ''
    throw new PlainFault(`The content of ${place} could not be read: ${why}.${hint}`)
  }
  const audited = await auditDataset(reader, { drafts }).catch(explain)
  const readings = await readingsOf(reader).catch(explain)
  const host = env.STUDIO_HOST ? `https://${env.STUDIO_HOST}` : new URL(env.SITE_URL).origin
  console.log(auditReport(audited, host + paths.studio()))
  console.log(`\n${readingReport(readings)}`)
  process.exitCode = hasErrors(audited) ? 1 : 0
})
