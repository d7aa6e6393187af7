import { CardGrid } from '../card.tsx'
import { hasPicture } from '../image.tsx'
import { ArticleCard, type ArticleSummary } from './article-card.tsx'

export interface ArticleListProps {
  articles: readonly ArticleSummary[]
  level?: 2 | 3
  /** Sets the first article large: for the first page of the blog. */
  featureFirst?: boolean
  /** For the foot of a long page. */
  late?: boolean
}

/** Articles as cards. */
export function ArticleList({ articles, level, featureFirst = false, late }: ArticleListProps) {
  return (
    <CardGrid>
      {articles.map((article, index) => {
        const featured =
          featureFirst && index === 0 && articles.length > 2 && hasPicture(article.heroImage)
        return (
          <li key={article._id}>
            <ArticleCard article={article} level={level} featured={featured} late={late} />
          </li>
        )
      })}
    </CardGrid>
  )
}
