import { paths } from '#lib/paths.ts'
import { ArticleCard } from '../article/article-card.tsx'
import { CardGrid } from '../card.tsx'
import { Link } from '../link.tsx'
import { Section } from '../section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function ArticlesBlock({ section, company, notes }: BlockProps<'articlesBlock'>) {
  if (company.articles.length === 0) return null
  return (
    <Section
      title={section.title}
      intro={<BlockText body={section.body} notes={notes} />}
      action={<Link href={paths.blog()}>All articles</Link>}
    >
      <CardGrid>
        {company.articles.map((article) => (
          <li key={article._id}>
            <ArticleCard article={article} />
          </li>
        ))}
      </CardGrid>
    </Section>
  )
}
