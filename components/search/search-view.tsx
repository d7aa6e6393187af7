import { stegaClean } from '@sanity/client/stega'
import { paths } from '#lib/paths.ts'
import type { SearchAnswer } from '#lib/search/search-index.ts'
import { PageHeader } from '../page-header.tsx'
import { Pagination } from '../pagination.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHelp, type SearchHelpProps } from './search-help.tsx'
import { SearchHits } from './search-hits.tsx'

/** Hits on one page. */
export const hitsOnPage = 10

export interface SearchViewProps extends SearchHelpProps {
  query: string
  /** From 1. */
  page: number
  found: (SearchAnswer & { isWhole: boolean }) | null
}

/**
 * The search, before and after somebody asked. The script that asks while one types takes `#count`
 * and `#found` out of the page of results: see lib/search/as-you-type.ts.
 */
export function SearchView({ query, page, found, ...help }: SearchViewProps) {
  const hits = found?.hits ?? []
  const pages = Math.ceil((found?.total ?? 0) / hitsOnPage)
  return (
    <>
      <PageHeader
        title="Search"
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Search' }]}
      >
        <SearchForm query={query} />
        <p role="status" id="count" className="fine search-count">
          {found ? countOf(query, found) : null}
        </p>
      </PageHeader>
      <div className="wrap pb-16 lg:pb-24">
        <div id="found">
          {hits.length > 0 ? (
            <>
              <SearchHits hits={hits} start={(page - 1) * hitsOnPage + 1} />
              <Pagination
                page={page}
                pages={pages}
                href={(to) => paths.search(query, to)}
                words={['Previous', 'Next']}
              />
            </>
          ) : (
            <SearchHelp {...stegaClean(help)} />
          )}
        </div>
      </div>
    </>
  )
}

function countOf(query: string, { total, readAs, isWhole }: NonNullable<SearchViewProps['found']>) {
  const count = `${total} ${total === 1 ? 'page' : 'pages'} for “${query}”.`
  const nothing = `Nothing was found for “${query}”. Try fewer or other words, or one of these ways.`
  return [
    total === 0 ? nothing : count,
    ...readAs.map(({ typed, meant }) => `“${typed}” was read as ${meant.join(' or ')}.`),
    isWhole ? '' : 'We could not look through all pages just now: try again in a moment.',
  ]
    .filter(Boolean)
    .join(' ')
}
