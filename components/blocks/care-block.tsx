import { Section } from '../section.tsx'
import { TestimonialCard } from '../testimonial-card.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function CareBlock({ section, notes }: BlockProps<'careBlock'>) {
  const testimonials = section.testimonials ?? []
  return (
    <Section title={section.title} intro={<BlockText body={section.body} notes={notes} />}>
      {testimonials.length > 0 ? (
        <ul className="grid gap-6 lg:grid-cols-2 lg:gap-8">
          {testimonials.map((testimonial) => (
            <li key={testimonial._id}>
              <TestimonialCard testimonial={testimonial} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
