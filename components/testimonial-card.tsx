import type { TestimonialValue } from './blocks/section-types.ts'
import { SampleMark } from './sample-mark.tsx'
import { ShownUntil } from './shown-until.tsx'
import { Tie } from './tie.tsx'

/** A partner's words. Whatever ties the speaker to us is as large as the speaker's name. */
export function TestimonialCard({ testimonial }: { testimonial: TestimonialValue }) {
  const { quote, speakerName, speakerRole, organization, by, until } = testimonial
  return (
    <ShownUntil at={until} by={by}>
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
          <Tie {...testimonial} />
        </figcaption>
      </figure>
    </ShownUntil>
  )
}
