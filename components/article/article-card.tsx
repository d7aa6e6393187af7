import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import type { BlogQueryResult } from '#sanity/types.generated.ts'
import { Card, CardTitle } from '../card.tsx'
import { hasPicture, Image } from '../image.tsx'
import { SampleMark } from '../sample-mark.tsx'

export type ArticleSummary = BlogQueryResult[number]

export interface ArticleCardProps {
  article: ArticleSummary
  level?: 2 | 3
  /** The first article of the blog: larger, and its picture is seen first. */
  featured?: boolean
}

/** An article in a list. The whole card leads to it. */
export function ArticleCard({ article, level = 3, featured = false }: ArticleCardProps) {
  const { title, slug, dek, topic, publishedAt, isSample, heroImage } = article
  const date = formatDate(publishedAt)
  return (
    <Card>
      {hasPicture(heroImage) ? (
        <Image
          figure={{ ...heroImage, decorative: true }}
          ratio={3 / 2}
          maxWidth={featured ? 800 : 480}
          sizes={
            featured
              ? '(min-width: 1200px) 780px, (min-width: 1024px) 64vw, 100vw'
              : '(min-width: 1200px) 380px, (min-width: 1024px) 31vw, (min-width: 640px) 46vw, 100vw'
          }
          priority={featured}
          fill={featured}
          className={`border-b border-line bg-sunk ${featured ? 'aspect-[3/2] flex-auto' : ''}`}
        />
      ) : null}
      <div className={`flex flex-col p-5 ${featured ? 'lg:p-8' : 'flex-1'}`}>
        <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-text-2">
          {topic?.title ? <span className="font-bold">{topic.title}</span> : null}
          <SampleMark when={isSample} />
        </p>
        <CardTitle
          href={slug ? paths.article(slug) : null}
          level={level}
          className={featured ? 'lg:text-h2' : ''}
        >
          {title ?? 'Untitled'}
        </CardTitle>
        {dek ? (
          <p className={`mt-2 text-text-2 ${featured ? '' : 'line-clamp-3 text-small'}`}>{dek}</p>
        ) : null}
        {date && publishedAt ? (
          <p className="mt-auto pt-4 text-small text-text-2">
            <time dateTime={publishedAt}>{date}</time>
          </p>
        ) : null}
      </div>
    </Card>
  )
}
