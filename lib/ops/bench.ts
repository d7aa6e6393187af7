import { existsSync } from 'node:fs'
import { readPlan } from './bench/plan.ts'
import { stopAllPrograms } from './bench/programs.ts'
import { writeReport } from './bench/report.ts'
import { readResults, writeResults } from './bench/results.ts'
import { measureScale } from './bench/scale.ts'
import { measureSideBySide } from './bench/side-by-side.ts'
import { findOrInstallTools } from './bench/tools.ts'
import { PlainFault, runCommand } from './launch/fail.ts'
import { onStop } from './launch/processes.ts'

// `npm run bench`: measures the site beside plain HTML and beside a stock Next page, then with many
// articles, and writes docs/benchmarks.md. It measures; no number makes it fail.
await runCommand(async () => {
  const plan = readPlan(process.argv.slice(2))
  if (!existsSync('/proc/self/stat')) {
    throw new PlainFault(
      'The benchmark reads processor time and memory from /proc: run it on Linux.',
    )
  }
  let stopping = false
  onStop(() => {
    stopping = true
    return stopAllPrograms()
  })
  const tools = findOrInstallTools()
  try {
    for (const part of plan.parts) {
      const results = await readResults()
      const measured =
        part === 'site'
          ? { site: await measureSideBySide(plan, tools) }
          : { scale: await measureScale(plan, tools) }
      await writeResults({ ...results, ...measured })
      console.log(await writeReport({ ...results, ...measured }))
    }
  } catch (fault) {
    await stopAllPrograms()
    // After Ctrl-C everything fails at once; there is nothing to say of it.
    if (!stopping) throw fault
  }
  // Lighthouse leaves a connection to the browser behind.
  process.exit(0)
})
