import { test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anArticle, editor, switchOffFaults, switchOn, whenLakeIsQuiet } from './lake.ts'
import { rounded, siteUrl, timeUntilShown } from './reader.ts'
import { SecondSite } from './second-site.ts'

let second: SecondSite
let article: Awaited<ReturnType<typeof anArticle>>

test.beforeAll(async () => {
  second = await SecondSite.open()
  article = await anArticle()
  await whenLakeIsQuiet()
})
test.afterEach(async () => {
  await switchOffFaults()
  await second.signal('SIGCONT')
  await editor.patch(article._id).set({ dek: article.dek }).commit()
})
test.afterAll(() => second.close())

const publish = async () => {
  const text = `Read on two sites, ${performance.now()}.`
  await editor.patch(article._id).set({ dek: text }).commit()
  return text
}
const onFirst = () => siteUrl + paths.article(article.slug)
const onSecond = () => second.url + paths.article(article.slug)
const untilBothShow = (text: string) =>
  Promise.all([timeUntilShown(onFirst(), text), timeUntilShown(onSecond(), text)])

test('readers of both sites see a publish', async () => {
  const slower: number[] = []
  for (let time = 0; time < 8; time += 1) {
    slower.push(Math.max(...(await untilBothShow(await publish()))))
  }
  const sorted = slower.toSorted((a, b) => a - b)
  console.log(`until both sites show a publish, ms: ${rounded(sorted)}`)
})

test('sites whose streams were cut show what they missed once they hear again', async () => {
  await switchOn('down', '/data/live')
  await switchOn('drop-streams', '/data/live')
  const text = await publish()
  await switchOffFaults()
  const times = await untilBothShow(text)
  console.log(`after a cut stream, ms: ${rounded(times)}`)
})

test('a site that stood still shows what it missed once it goes on', async () => {
  await second.signal('SIGSTOP')
  const text = await publish()
  await timeUntilShown(onFirst(), text)
  await second.signal('SIGCONT')
  const time = await timeUntilShown(onSecond(), text)
  console.log(`after it stood still, ms: ${Math.round(time)}`)
})
