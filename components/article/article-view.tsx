import { stegaClean } from '@sanity/client/stega'
import { paths } from '#lib/paths.ts'
import { outline } from '#lib/prose/outline.ts'
import type { ArticleQueryResult } from '#sanity/types.generated.ts'
import { Breadcrumb, type Crumb } from '../breadcrumb.tsx'
import { hasPicture, Image } from '../image.tsx'
import { Link } from '../link.tsx'
import { PrintedFrom } from '../printed-from.tsx'
import { KeyPointList } from '../prose/key-points.tsx'
import { Prose } from '../prose/prose.tsx'
import { References } from '../prose/references.tsx'
import type { SourceNotes, Terms } from '../prose/rich-text.ts'
import { CorrectionList } from '../review/correction-list.tsx'
import type { ReviewFacts } from '../review/review-facts.ts'
import { ReviewStrip } from '../review/review-strip.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { Section } from '../section.tsx'
import type { ArticleSummary } from './article-card.tsx'
import { ArticleList } from './article-list.tsx'
import { ArticlePeople } from './article-people.tsx'
import { audienceLabels } from './audience.ts'
import { type Author, Byline } from './byline.tsx'
import { Contents } from './contents.tsx'
import { Neighbors, type NeighborsProps } from './neighbors.tsx'
import { Share } from './share.tsx'

type Fields = Omit<
  NonNullable<ArticleQueryResult>,
  'authors' | 'related' | 'reviewed' | 'writtenBy'
>

export interface ArticleViewProps {
  article: Fields &
    NeighborsProps & {
      authors: Author[]
      review: ReviewFacts | null
      related: ArticleSummary[]
    }
  /** The whole address of the page. */
  url: string
  crumbs: readonly Crumb[]
  notes: SourceNotes
  terms: Terms
  minutes: number
  disclaimer?: string | null
}

/** A whole article: head, contents, text with margin notes, references, who stands for it. */
export function ArticleView({
  article,
  url,
  crumbs,
  notes,
  terms,
  minutes,
  disclaimer,
}: ArticleViewProps) {
  const { heroImage, body, related, authors, audience } = article
  const headings = outline(body)
  const references = { key: 'references', id: 'references', level: 2, text: 'References' } as const
  return (
    <>
      <div className="reading-line" aria-hidden="true" />
      <article data-area="blog" className="wrap article-grid pt-6 pb-16 lg:pt-8 lg:pb-24">
        <header className="article-head">
          <Breadcrumb items={crumbs} />
          <p className="cluster fine mt-6 mb-3 lg:mt-10">
            {audience ? <b>{audienceLabels[stegaClean(audience)]}</b> : null}
            <SampleMark when={article.isSample} />
          </p>
          <div className="max-w-[48rem]">
            <h1>{article.title ?? 'Untitled'}</h1>
            {article.dek ? <p className="lead">{article.dek}</p> : null}
          </div>
          <div className="mt-6">
            <Byline {...article} minutes={minutes} />
          </div>
          <PrintedFrom url={url} changed={article.updatedAt ?? article.publishedAt} />
        </header>
        <Contents headings={notes.list.length > 0 ? [...headings, references] : headings} />
        <KeyPointList items={article.keyPoints} />
        {hasPicture(heroImage) ? (
          <figure className="article-hero">
            <Image
              figure={heroImage}
              maxWidth={950}
              sizes="(min-width: 75rem) 950px, (min-width: 46rem) 680px, calc(100vw - 2rem)"
              priority="when-seen"
              className="box"
            />
            {heroImage.caption || heroImage.credit ? (
              <figcaption className="fine mt-2">
                {heroImage.caption} {heroImage.credit}
              </figcaption>
            ) : null}
          </figure>
        ) : null}
        <div className="article-text">
          <Prose body={body} notes={notes} terms={terms} />
          <References notes={notes} />
          <CorrectionList corrections={article.corrections} />
          <ReviewStrip
            label="About this article"
            people={<ArticlePeople authors={authors} review={article.review} />}
            review={article.review}
            disclosure={article.disclosure}
          />
          {disclaimer ? <p className="fine">{disclaimer}</p> : null}
          <Share title={article.title} dek={article.dek} url={url} />
          <Neighbors previous={article.previous} next={article.next} />
        </div>
      </article>
      {related.length > 0 ? (
        <Section
          title="Read next"
          tone="surface"
          action={<Link href={paths.blog()}>All articles</Link>}
          className="last no-print"
        >
          <ArticleList articles={related} late />
        </Section>
      ) : null}
    </>
  )
}
