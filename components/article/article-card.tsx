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
  /** At the foot of a long page: its picture is fetched late and needs no placeholder. */
  late?: boolean
}

/** An article in a list. The whole card leads to it. */
export function ArticleCard({
  article,
  level = 3,
  featured = false,
  late = false,
}: ArticleCardProps) {
  const { title, slug, dek, topic, publishedAt, isSample, heroImage } = article
  const date = formatDate(publishedAt)
  return (
    <Card className={featured ? 'article-card featured' : 'article-card'}>
      {hasPicture(heroImage) ? (
        <Image
          figure={{ ...heroImage, decorative: true }}
          ratio={3 / 2}
          maxWidth={featured ? 976 : 608}
          sizes={
            featured
              ? // On wide screens it is as high as two cards, and so shows the middle of a wider picture.
                '(min-width: 75rem) 1170px, (min-width: 64rem) 96vw, calc(100vw - 2rem)'
              : '(min-width: 75rem) 379px, (min-width: 64rem) 31vw, (min-width: 40rem) 47vw, calc(100vw - 2rem)'
          }
          priority={featured}
          fill={featured}
          placeholder={!late}
        />
      ) : null}
      <div className="card-text">
        {topic?.title || isSample ? (
          <p className="cluster fine">
            {topic?.title ? <b>{topic.title}</b> : null}
            <SampleMark when={isSample} />
          </p>
        ) : null}
        <CardTitle href={slug ? paths.article(slug) : null} level={level}>
          {title ?? 'Untitled'}
        </CardTitle>
        {dek ? <p className="dek fine">{dek}</p> : null}
        {date && publishedAt ? (
          <p className="card-end fine">
            <time dateTime={publishedAt}>{date}</time>
          </p>
        ) : null}
      </div>
    </Card>
  )
}
