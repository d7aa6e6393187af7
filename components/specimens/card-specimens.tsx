import { ArticleCard, type ArticleSummary } from '../article/article-card.tsx'
import { ArticleList } from '../article/article-list.tsx'
import { CardGrid } from '../card.tsx'
import { ServiceCard } from '../service/service-card.tsx'
import { StoryCard } from '../story/story-card.tsx'
import { PersonCard } from '../team/person-card.tsx'
import { TestimonialCard } from '../testimonial-card.tsx'
import { articles, services } from './lists.fixture.ts'
import { people, specimenDay } from './people.fixture.ts'
import { story, testimonials } from './proof.fixture.ts'
import { Specimen, SpecimenGroup } from './specimen.tsx'

export interface CardSpecimensProps {
  /** One with a picture; the fixtures have none. */
  pictured: ArticleSummary | null
}

export function CardSpecimens({ pictured }: CardSpecimensProps) {
  return (
    <>
      <SpecimenGroup title="Articles">
        <Specimen state="Plain, long, unbroken, nothing but a title">
          <ArticleList articles={Object.values(articles)} />
        </Specimen>
        <Specimen state="One">
          <ArticleList articles={[articles.plain]} />
        </Specimen>
        {pictured ? (
          <Specimen state="With a picture beside those without; the first large">
            <ArticleList
              articles={[pictured, articles.plain, articles.long, { ...pictured, _id: 'again' }]}
              featureFirst
            />
          </Specimen>
        ) : null}
        <Specimen state="On a page where the cards are the second level">
          <CardGrid across={2}>
            <li>
              <ArticleCard article={articles.plain} />
            </li>
          </CardGrid>
        </Specimen>
      </SpecimenGroup>
      <SpecimenGroup title="Services">
        <CardGrid>
          {Object.values(services).map((service) => (
            <li key={service._id}>
              <ServiceCard service={service} />
            </li>
          ))}
        </CardGrid>
      </SpecimenGroup>
      <SpecimenGroup title="People">
        <Specimen state="Plain, long name, unbroken name, nothing known, no longer with us">
          <CardGrid across={4}>
            {Object.values(people).map((person) => (
              <li key={person._id}>
                <PersonCard person={person} today={specimenDay} />
              </li>
            ))}
          </CardGrid>
        </Specimen>
      </SpecimenGroup>
      <SpecimenGroup title="Words of partners">
        <CardGrid across={2}>
          {Object.values(testimonials).map((testimonial) => (
            <li key={testimonial._id}>
              <TestimonialCard testimonial={testimonial} />
            </li>
          ))}
          <li>
            <StoryCard story={story} />
          </li>
        </CardGrid>
      </SpecimenGroup>
    </>
  )
}
