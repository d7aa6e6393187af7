import { auditPage } from './audit.ts'
import { withBrowser } from './browser.ts'
import { copyAnswers, startCopies } from './copies.ts'
import { benchLake } from './lake.ts'
import { measureLoad } from './load.ts'
import { circumstances } from './machine.ts'
import { type PageText, readPageText } from './page-text.ts'
import { sitePages } from './pages.ts'
import { words } from './plain-markup.ts'
import { startPlainPage } from './plain-page.ts'
import type { Plan } from './plan.ts'
import { processTree, residentMb } from './processor.ts'
import { waitUntilIdle } from './programs.ts'
import { say } from './progress.ts'
import { measurePublishes } from './publish.ts'
import type { PageResult, SiteResults, SubjectResult } from './results.ts'
import { startSite } from './site.ts'
import { startStock } from './stock.ts'
import type { PageKind, Subject } from './subject.ts'
import type { Tools } from './tools.ts'

/** Load on every page, the first of them longer and over one connection too. */
async function measureLoads(subject: Subject, pages: PageKind[], plan: Plan) {
  const { origin, serving } = subject
  const loads: PageResult['load'][] = []
  for (const [index, { kind, path }] of pages.entries()) {
    const isFirst = index === 0
    const seconds = isFirst ? plan.loadSeconds : plan.otherLoadSeconds
    const warmSeconds = isFirst ? plan.warmSeconds : 1
    const load: PageResult['load'] = []
    for (const connections of isFirst ? [1, 50] : [50]) {
      say(`${subject.title}: ${kind}, load over ${connections} connection(s)`)
      const url = origin + path
      load.push(await measureLoad({ url, connections, seconds, warmSeconds, serving }))
    }
    loads.push(load)
  }
  return loads
}

/** Everything that is measured of each subject alike. */
async function measureSubject(subject: Subject, pages: PageKind[], plan: Plan, tools: Tools) {
  await waitUntilIdle(subject.program)
  const start = residentMb(subject.serving())
  const loads = tools.hasWrk ? await measureLoads(subject, pages, plan) : []
  const afterLoad = residentMb(subject.serving())
  await waitUntilIdle(subject.program)
  const results = await withBrowser(async (port) => {
    const found: PageResult[] = []
    for (const [index, { kind, path }] of pages.entries()) {
      say(`${subject.title}: ${kind}, Lighthouse, ${plan.lighthouseRuns} time(s)`)
      const audit = await auditPage(subject.origin + path, plan.lighthouseRuns, port)
      found.push({ kind, path, audit, load: loads[index] ?? [] })
    }
    return found
  })
  const { name, title } = subject
  const result: SubjectResult = { name, title, pages: results, memoryMb: { start, afterLoad } }
  return result
}

async function measureSite(plan: Plan, tools: Tools) {
  say('This site: content, build and start (a minute or two, the first time)')
  const subject = await startSite()
  try {
    const lake = benchLake()
    const article = await lake.longestArticle()
    const pages = sitePages(article.slug)
    const url = subject.origin + (pages[0]?.path ?? '')
    const text = await withBrowser((port) => readPageText(port, url))
    const result = await measureSubject(subject, pages, plan, tools)
    // A page that is not found is no file.
    const files = result.pages.filter(({ kind }) => kind !== 'not found')
    const copies = await copyAnswers(subject.origin, files)
    say(`${subject.title}: ${plan.publishes} publishes`)
    const publish = await measurePublishes(lake, { id: article.id, url, times: plan.publishes })
    const lakeMemoryMb = residentMb(processTree(subject.program.pid, 'lib/ops/lake.ts'))
    return { text, copies, result: { ...result, publish, lakeMemoryMb } }
  } finally {
    await subject.program.stop()
  }
}

const onePage = [{ kind: 'article', path: '/' }]

async function measureTwin(
  start: () => Promise<Subject>,
  plan: Plan,
  tools: Tools,
  pages: PageKind[] = onePage,
) {
  const subject = await start()
  try {
    return await measureSubject(subject, pages, plan, tools)
  } finally {
    await subject.program.stop()
  }
}

/**
 * Measures the site, then its answers as files under nginx, then the same text as a plain page
 * under nginx and as a stock Next page.
 */
export async function measureSideBySide(plan: Plan, tools: Tools): Promise<SiteResults> {
  const began = Date.now()
  const before = circumstances(plan, tools)
  const { text, copies, result } = await measureSite(plan, tools)
  const subjects: SubjectResult[] = [result]
  const { nginx } = tools
  if (nginx) {
    const pages = result.pages.filter(({ path }) => copies.some(({ address }) => address === path))
    subjects.push(await measureTwin(() => startCopies(copies, nginx), plan, tools, pages))
    for (const withFonts of [false, true]) {
      subjects.push(
        await measureTwin(() => startPlainPage(text, nginx, { withFonts }), plan, tools),
      )
    }
  }
  say('Stock Next page: build')
  subjects.push(await measureTwin(() => startStock(text), plan, tools))
  return { ...before, minutes: minutesSince(began), words: wordsOf(text), subjects }
}

const minutesSince = (began: number) => (Date.now() - began) / 60_000
const wordsOf = ({ body }: PageText) => words(body)
