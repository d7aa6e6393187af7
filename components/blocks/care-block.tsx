import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import { TestimonialCard } from '../testimonial-card.tsx'
import type { BlockProps } from './section-types.ts'

export function CareBlock({ section, notes }: BlockProps<'careBlock'>) {
  const testimonials = section.testimonials ?? []
  return (
    <Section title={section.title}>
      <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
      {testimonials.length > 0 ? (
        <ul className="mt-10 grid gap-6 lg:grid-cols-2 lg:gap-8">
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
