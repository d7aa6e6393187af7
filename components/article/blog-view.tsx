import { paths } from '#lib/paths.ts'
import type { BlogQueryResult } from '#sanity/types.generated.ts'
import type { Crumb } from '../breadcrumb.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { Pagination } from '../pagination.tsx'
import { ArticleList } from './article-list.tsx'
import { type CountedTopic, TopicNav } from './topic-nav.tsx'

export interface BlogViewProps {
  page: number
  pages: number
  articles: BlogQueryResult
  topics: readonly CountedTopic[]
  crumbs: readonly Crumb[]
}

export const blogLead =
  'Plain, sourced writing about ECMO and the people who run it: for families, clinicians and those who want to join.'

/** One page of the blog. */
export function BlogView({ page, pages, articles, topics, crumbs }: BlogViewProps) {
  return (
    <>
      <PageHeader
        area="blog"
        title={page > 1 ? `Articles, page ${page}` : 'Articles'}
        lead={page > 1 ? undefined : blogLead}
        crumbs={crumbs}
      >
        <TopicNav topics={topics} />
      </PageHeader>
      <div className="wrap pb-16 lg:pb-24">
        <h2 className="sr-only">{page > 1 ? 'Earlier articles' : 'Newest articles'}</h2>
        {articles.length > 0 ? (
          <ArticleList articles={articles} featureFirst={page === 1} />
        ) : (
          <EmptyState title="No articles yet">
            <p>
              The first ones are being reviewed. Until then, see{' '}
              <Link href={paths.services()}>what we do</Link>.
            </p>
          </EmptyState>
        )}
        <Pagination page={page} pages={pages} href={paths.blog} />
      </div>
    </>
  )
}
