import { originsIn } from '#components/cost/cost-answer.tsx'
import { figuresQuery, readFigures } from '#lib/cost-model/reading.ts'
import { sheetRows } from '#lib/cost-model/sheet.ts'
import { csvText } from '#lib/csv.ts'
import { paths } from '#lib/paths.ts'
import { getPublishedCostModel } from '#sanity/content/cost-model.ts'
import { env } from '#sanity/env.ts'

/** The comparison as a file for a spreadsheet; the page says what is wrong with the figures. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const { model } = await getPublishedCostModel()
  const reading = readFigures(Object.fromEntries(searchParams), model.bounds)
  const query = figuresQuery(reading)
  if (!reading.figures) {
    return new Response(null, {
      status: 303,
      headers: { location: paths.costComparison(query), 'cache-control': 'no-store' },
    })
  }
  const origins = Object.entries(originsIn(model)).flatMap(([name, { start, from }]) =>
    reading.typed[name] === start ? [[name, from]] : [],
  )
  const empty = Object.entries(reading.typed).flatMap(([name, text]) =>
    text === '' ? [[name, 'left empty']] : [],
  )
  const rows = sheetRows(reading.figures, {
    spread: model.spread,
    from: Object.fromEntries([...origins, ...empty]),
    url: env.SITE_URL + paths.costComparison(query),
  })
  return new Response(csvText(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ecmo-cost-comparison.csv"',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  })
}
