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
      <ul className="topics">
        {topics.map(({ _id, title, slug, articles }) =>
          slug ? (
            <li key={_id}>
              <Link href={paths.topic(slug)}>
                {title}
                <span className="tabular quiet">
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
