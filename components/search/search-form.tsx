import { paths } from '#lib/paths.ts'
import { longestQuery } from '#lib/search/read-query.ts'

/** A plain form, so it works without a script; lib/search/as-you-type.ts makes it quicker. */
export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <search>
      <form action={paths.search()} className="search-form">
        <label htmlFor="q">Search articles, services, people, terms and pages</label>
        <div>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={longestQuery}
            autoComplete="off"
            spellCheck="true"
            enterKeyHint="search"
          />
          <button type="submit" className="button">
            Search
          </button>
        </div>
      </form>
    </search>
  )
}
