import { join } from 'node:path'
import { root } from '../launch/processes.ts'
import { buildSite } from './build.ts'
import { waitUntilCalm } from './calm.ts'
import { generateArticles } from './generate-articles.ts'
import { benchLake, lakeToken, lakeUrl } from './lake.ts'
import { measureLatencies } from './latencies.ts'
import { circumstances } from './machine.ts'
import type { Plan } from './plan.ts'
import { residentMb } from './processor.ts'
import { startProgram, waitUntilUp } from './programs.ts'
import { say } from './progress.ts'
import { measurePublishes } from './publish.ts'
import type { ScaleResult, ScaleResults } from './results.ts'
import { forgetContent, siteEnvironment, siteOrigin, siteSubject } from './site.ts'
import type { Tools } from './tools.ts'

const env = { ...siteEnvironment, NODE_ENV: 'production' }
const script = (name: string) => join(root, 'lib/ops', name)

async function startLake() {
  await forgetContent()
  const lake = await startProgram('scale-lake', process.execPath, [script('lake.ts')], { env })
  await waitUntilUp(lake, `${lakeUrl}/v1/ping`, 30)
  const seed = await startProgram('scale-seed', process.execPath, [script('seed.ts')], { env })
  await seed.ended
  await seed.stop()
  return lake
}

/** Fills the lake up to so many generated articles, builds from nothing, and measures the site. */
async function measureSize(articles: number, plan: Plan): Promise<ScaleResult> {
  say(`${articles} articles: content`)
  const fillBegan = performance.now()
  await generateArticles(articles, { lakeUrl, token: lakeToken, dataset: 'local' })
  const fillSeconds = (performance.now() - fillBegan) / 1_000
  say(`${articles} articles: build`)
  const build = await buildSite()
  say(`${articles} articles: start`)
  const program = await startProgram('scale-site', process.execPath, [script('site.ts')], { env })
  try {
    await waitUntilUp(program, `${siteOrigin}/api/health`, 60)
    await waitUntilCalm(program, siteOrigin)
    say(`${articles} articles: latencies`)
    const lake = benchLake()
    const latencies = await measureLatencies(lake)
    await waitUntilCalm(program, siteOrigin)
    say(`${articles} articles: ${plan.publishes} publishes`)
    const [newest] = await lake.articles('newest', 1)
    const page = { id: newest?.id ?? '', url: `${siteOrigin}/blog/${newest?.slug}` }
    const publish = await measurePublishes(lake, { ...page, times: plan.publishes })
    const siteMemoryMb = residentMb(siteSubject(program).serving())
    return { articles, fillSeconds, ...build, siteMemoryMb, latencies, publish }
  } finally {
    await program.stop()
  }
}

/** Measures the site with ever more articles. The sample content is in it as well. */
export async function measureScale(plan: Plan, tools: Tools): Promise<ScaleResults> {
  const began = Date.now()
  const before = circumstances(plan, tools)
  say('Many articles: a lake with the sample content')
  const lake = await startLake()
  const sizes: ScaleResult[] = []
  try {
    for (const articles of plan.articleCounts) sizes.push(await measureSize(articles, plan))
  } finally {
    await lake.stop()
  }
  return { ...before, minutes: (Date.now() - began) / 60_000, sizes }
}
