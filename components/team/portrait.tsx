import { stegaClean } from '@sanity/client/stega'
import { initials } from '#lib/roster/initials.ts'
import { type FigureValue, hasPicture, Image } from '../image.tsx'

export interface PortraitProps {
  name: string | null
  portrait: FigureValue | null
  /** The widest it is ever shown, in CSS pixels. */
  maxWidth: number
  sizes?: string
  priority?: boolean
}

/** A portrait, 4:5; initials on tint until there is one. */
export function Portrait({ name, portrait, maxWidth, sizes, priority }: PortraitProps) {
  if (hasPicture(portrait)) {
    return (
      <Image
        figure={portrait}
        ratio={4 / 5}
        maxWidth={maxWidth}
        sizes={sizes}
        priority={priority}
        className="portrait"
      />
    )
  }
  return (
    <span aria-hidden="true" className="portrait @container">
      <span className="flex size-full items-center justify-center font-serif text-[32cqi] font-semibold text-primary">
        {initials(stegaClean(name ?? ''))}
      </span>
    </span>
  )
}
