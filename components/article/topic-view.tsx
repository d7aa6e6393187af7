import { paths } from '#lib/paths.ts'
import type { TopicQueryResult } from '#sanity/types.generated.ts'
import type { Crumb } from '../breadcrumb.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { Pagination } from '../pagination.tsx'
import type { ArticleSummary } from './article-card.tsx'
import { ArticleList } from './article-list.tsx'

export interface TopicViewProps {
  topic: NonNullable<TopicQueryResult> & {
    page: number
    pages: number
    articles: ArticleSummary[]
  }
  crumbs: readonly Crumb[]
}

/** One page of the articles of a topic. */
export function TopicView({ topic, crumbs }: TopicViewProps) {
  const { title, slug, intro, page, pages, articles } = topic
  return (
    <>
      <PageHeader
        area="blog"
        eyebrow="Topic"
        title={page > 1 ? `${title}, page ${page}` : title}
        lead={page > 1 ? undefined : intro}
        crumbs={crumbs}
      />
      <div className="wrap pb-16 lg:pb-24">
        <h2 className="sr-only">Articles on this topic</h2>
        {articles.length > 0 ? (
          <ArticleList articles={articles} />
        ) : (
          <EmptyState title="Nothing on this topic yet">
            <p>
              <Link href={paths.blog()}>See all articles</Link>
            </p>
          </EmptyState>
        )}
        <Pagination page={page} pages={pages} href={(n) => paths.topic(slug ?? '', n)} />
      </div>
    </>
  )
}
