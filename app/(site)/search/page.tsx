import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { searchHelp } from '#app/search-help.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { ResultLooks } from '#components/search/result-looks.tsx'
import { SearchScript } from '#components/search/search-script.tsx'
import { SearchView } from '#components/search/search-view.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Search',
    description: 'Find articles, services, people, words of the glossary and pages of this site.',
    path: paths.search(),
  })
}

/** The page to ask on: a file. What was asked is answered by app/(found)/search/results. */
export default async function SearchPage() {
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Search' }]
  return (
    <>
      <SearchView query="" page={1} found={null} {...(await searchHelp())} />
      <ResultLooks />
      <SearchScript />
      <JsonLd data={graph(breadcrumbList(crumbs, env.SITE_URL))} />
    </>
  )
}
