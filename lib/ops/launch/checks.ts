import { runStep, type Step } from './steps.ts'

/** What can be known without running the site. */
const checks: Step[] = [
  { name: 'generated types are up to date', script: 'lib/ops/types.ts', args: ['--check'] },
  // Types of each route's params: `tsc` looks for them in the build folder.
  { name: 'types of the routes', script: 'node_modules/next/dist/bin/next', args: ['typegen'] },
  {
    name: 'types',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '--incremental', 'false', '-p', '.'],
  },
  { name: 'lint and format', script: 'node_modules/@biomejs/biome/bin/biome', args: ['ci', '.'] },
  {
    name: 'arrows between folders',
    script: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'app', 'components', 'sanity', 'lib', 'e2e'],
  },
  { name: 'dead code', script: 'node_modules/knip/bin/knip.js' },
]

/** Runs every check, also after one failed. */
export async function runChecks() {
  let failed = 0
  for (const check of checks) if (!(await runStep(check))) failed += 1
  return { passed: checks.length - failed, failed }
}
