import { paths } from '#lib/paths.ts'
import type { StoryCardValue, TestimonialValue } from '../blocks/section-types.ts'
import { CardGrid } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { Section } from '../section.tsx'
import { TestimonialCard } from '../testimonial-card.tsx'
import { StoryCard } from './story-card.tsx'

export const storiesLead =
  'What hospitals allowed us to tell, with what ties them to us. A story leaves this page on the day its permission ends.'

export interface StoriesViewProps {
  stories: readonly StoryCardValue[]
  testimonials: readonly TestimonialValue[]
}

/** Stories and quotes that may be shown now, or why there are none. */
export function StoriesView({ stories, testimonials }: StoriesViewProps) {
  return (
    <>
      <PageHeader
        area="partner"
        title="Stories"
        lead={storiesLead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Stories' }]}
      />
      <div className="wrap pb-16 lg:pb-24">
        {stories.length > 0 ? (
          <CardGrid across={2}>
            {stories.map((story) => (
              <li key={story._id}>
                <StoryCard story={story} level={2} />
              </li>
            ))}
          </CardGrid>
        ) : (
          <EmptyState title="No story is published now">
            <p>
              We tell one when the hospital has agreed in writing, and no patient can be recognized
              in it or the patient has agreed too. We would tell what the hospital faced, what we
              did, what others did, and what was counted.{' '}
              <Link href={paths.contact()}>Ask us for references</Link>, and we will ask a hospital
              to talk to you.
            </p>
          </EmptyState>
        )}
      </div>
      {testimonials.length > 0 ? (
        <Section title="In their words" tone="surface">
          <CardGrid across={2}>
            {testimonials.map((testimonial) => (
              <li key={testimonial._id}>
                <TestimonialCard testimonial={testimonial} />
              </li>
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </>
  )
}
