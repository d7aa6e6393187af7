import { CardGrid } from '../card.tsx'
import { Section } from '../section.tsx'
import { StoryCard } from '../story/story-card.tsx'
import { TestimonialCard } from '../testimonial-card.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function CareBlock({ section, notes }: BlockProps<'careBlock'>) {
  const { testimonials, stories } = section
  return (
    <Section title={section.title} intro={<BlockText body={section.body} notes={notes} />}>
      {testimonials.length + stories.length > 0 ? (
        <CardGrid across={2}>
          {testimonials.map((testimonial) => (
            <li key={testimonial._id}>
              <TestimonialCard testimonial={testimonial} />
            </li>
          ))}
          {stories.map((story) => (
            <li key={story._id}>
              <StoryCard story={story} />
            </li>
          ))}
        </CardGrid>
      ) : null}
    </Section>
  )
}
