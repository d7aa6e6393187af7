import type { Metadata } from 'next'
import { connection } from 'next/server'
import { searchHelp } from '#app/search-help.ts'
import { ResultLooks } from '#components/search/result-looks.tsx'
import { SearchScript } from '#components/search/search-script.tsx'
import { hitsOnPage, SearchView } from '#components/search/search-view.tsx'
import { pageNumber } from '#lib/paging.ts'
import { askedQuery } from '#lib/search/read-query.ts'
import { searchSite } from '#sanity/content/search.ts'

type Props = PageProps<'/search/results'>

async function askedIn(searchParams: Props['searchParams']) {
  const { q, page } = await searchParams
  return { query: askedQuery(q), page: pageNumber(`${page ?? 1}`) ?? 1 }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = await askedIn(searchParams)
  return { title: query ? `“${query}” – Search` : 'Search', robots: { index: false } }
}

/** What was found. Made for whoever asked, and never kept. */
export default async function ResultsPage({ searchParams }: Props) {
  // Not before somebody asks: Next draws ahead what it can, clocks and memory excepted.
  await connection()
  const { query, page } = await askedIn(searchParams)
  const [help, found] = await Promise.all([
    searchHelp(),
    query ? searchSite(query, (page - 1) * hitsOnPage, hitsOnPage) : null,
  ])
  return (
    <>
      <SearchView query={query} page={page} found={found} {...help} />
      <ResultLooks />
      <SearchScript />
    </>
  )
}
