import { stegaClean } from '@sanity/client/stega'
import { paths } from '#lib/paths.ts'
import type { TermQueryResult } from '#sanity/types.generated.ts'
import type { ArticleSummary } from '../article/article-card.tsx'
import { ArticleList } from '../article/article-list.tsx'
import type { Crumb } from '../breadcrumb.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { Prose } from '../prose/prose.tsx'
import { References, SourceReference } from '../prose/references.tsx'
import type { SourceNotes } from '../prose/rich-text.ts'
import { Section } from '../section.tsx'

export interface TermViewProps {
  term: NonNullable<TermQueryResult> & { articles: ArticleSummary[] }
  crumbs: readonly Crumb[]
  notes: SourceNotes
}

/** One word: what it means, what else it is called, where that can be checked, and who uses it. */
export function TermView({ term, crumbs, notes }: TermViewProps) {
  const { title, aliases, definition, detail, source, articles, isSample } = term
  return (
    <>
      <PageHeader
        area="blog"
        eyebrow="Glossary"
        title={title}
        lead={definition}
        crumbs={crumbs}
        isSample={isSample}
      >
        {aliases?.length ? (
          <p className="fine">
            Also called: <b>{aliases.join(', ')}</b>
          </p>
        ) : null}
      </PageHeader>
      <div className="wrap pb-16 lg:pb-24">
        <div className="measure">
          <Prose body={detail} notes={notes} />
          <References notes={notes} />
          {source ? (
            <p className="fine box-end">
              Source of the definition: <SourceReference source={source} />
            </p>
          ) : null}
          <p className="mt-6">
            <Link href={paths.glossary()}>All words of the glossary</Link>
          </p>
        </div>
      </div>
      {articles.length > 0 ? (
        <Section
          title={`Articles on ${stegaClean(title)}`}
          tone="surface"
          action={<Link href={paths.blog()}>All articles</Link>}
          className="last no-print"
        >
          <ArticleList articles={articles} />
        </Section>
      ) : null}
    </>
  )
}
