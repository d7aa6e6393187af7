import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../launch/processes.ts'
import { shown } from './numbers.ts'
import { reportScale } from './report-scale.ts'
import { reportSite } from './report-site.ts'
import type { Results, ScaleResults, SiteResults } from './results.ts'

const file = join(root, 'docs/benchmarks.md')

function circumstancesOf({
  at,
  machine,
  versions,
  loadBefore,
  minutes,
  quick,
}: SiteResults | ScaleResults) {
  const day = new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const { cpu, cores, memoryGb, system } = machine
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${day}, ${shown(minutes, 0)} minutes${quick ? ', with `--quick`: too few runs to lean on' : ''}.`,
    `${cpu}, ${cores} cores, ${shown(memoryGb, 0)} GB, ${system}; load before: ${shown(loadBefore, 2)}.`,
    `${programs.join(', ')}.`,
  ].join('\n')
}

const siteHead = '## Side by side'
const scaleHead = '## Many articles'

/** A part of the document as it stands, with its heading; empty where there is none. */
function standing(document: string, head: string): string {
  const part = document.split(/^(?=## )/m).find((one) => one.startsWith(`${head}\n`))
  return part?.trim() ?? ''
}

/**
 * The whole document, from what each part measured when it last ran.
 * @param before the document as it stands: what was measured elsewhere, or long ago, stays in it.
 */
export function reportText({ site, scale }: Results, before = ''): string {
  return [
    `# Benchmarks

Written by \`npm run bench\`; do not edit by hand. The numbers are of one machine and one run: what can be
compared is one column with another. \`npm run bench -- --only=site\` and \`--only=scale\` run one part,
\`--quick\` runs both shorter; the document is written from what each part measured last.`,
    site
      ? `${siteHead}\n\n${circumstancesOf(site)}\n\n${reportSite(site)}`
      : standing(before, siteHead),
    scale
      ? `${scaleHead}\n\n${circumstancesOf(scale)}\n\n${reportScale(scale)}`
      : standing(before, scaleHead),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** Writes docs/benchmarks.md. @returns its text. */
export async function writeReport(results: Results): Promise<string> {
  const text = reportText(results, await readFile(file, 'utf8').catch(() => ''))
  await writeFile(file, text)
  return text
}
