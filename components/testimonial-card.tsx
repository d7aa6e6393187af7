import type { TestimonialValue } from './blocks/section-types.ts'
import { SampleMark } from './sample-mark.tsx'

/** A partner's words. Whatever ties the speaker to us is as large as the speaker's name. */
export function TestimonialCard({ testimonial }: { testimonial: TestimonialValue }) {
  const { quote, speakerName, speakerRole, organization, relationship, compensation } = testimonial
  return (
    <figure className="quote box panel">
      {testimonial.isSample ? (
        <p className="mb-4">
          <SampleMark />
        </p>
      ) : null}
      <blockquote>
        <p>“{quote}”</p>
      </blockquote>
      <figcaption className="box-end">
        <p className="font-bold">{speakerName}</p>
        <p>{[speakerRole, organization].filter(Boolean).join(', ')}</p>
        {relationship ? <p>Relationship with us: {relationship}</p> : null}
        {compensation ? <p>Compensation: {compensation}</p> : null}
      </figcaption>
    </figure>
  )
}
