import { paths } from '#lib/paths.ts'
import type { TopicsQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'

/** A topic with the number of its articles. */
export type CountedTopic = TopicsQueryResult[number] & { articles: number }

/** The topics that have articles, each with its number. */
export function TopicNav({ topics }: { topics: readonly CountedTopic[] }) {
  if (topics.length === 0) return null
  return (
    <nav aria-label="Topics" className="no-print">
      <ul className="flex flex-wrap gap-2 text-small">
        {topics.map(({ _id, title, slug, articles }) =>
          slug ? (
            <li key={_id}>
              <Link
                href={paths.topic(slug)}
                className="inline-flex min-h-11 items-center gap-2 rounded-full border border-control bg-surface px-4 text-text no-underline hover:border-primary hover:bg-tint hover:text-primary"
              >
                {title}
                <span className="tabular text-text-2">
                  {articles}
                  <span className="sr-only"> {articles === 1 ? 'article' : 'articles'}</span>
                </span>
              </Link>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  )
}
