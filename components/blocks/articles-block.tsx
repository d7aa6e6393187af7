import { paths } from '#lib/paths.ts'
import { ArticleCard } from '../article/article-card.tsx'
import { CardGrid } from '../card.tsx'
import { Link } from '../link.tsx'
import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

export function ArticlesBlock({ section, company, notes }: BlockProps<'articlesBlock'>) {
  if (company.articles.length === 0) return null
  return (
    <Section
      title={section.title}
      intro={
        section.body?.length ? <Prose body={section.body} notes={notes} headingShift={1} /> : null
      }
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
