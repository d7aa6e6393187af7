import { stegaClean } from '@sanity/client/stega'
import { initials } from '#lib/roster/initials.ts'
import { type FigureValue, hasPicture, Image } from '../image.tsx'

export interface AvatarProps {
  person: { name: string | null; portrait?: FigureValue | null }
}

/** A small round portrait beside a name; initials until there is a picture. */
export function Avatar({ person: { name, portrait } }: AvatarProps) {
  if (hasPicture(portrait)) {
    return (
      <Image
        figure={{ ...portrait, decorative: true }}
        ratio={1}
        maxWidth={50}
        sizes="50px"
        className="avatar"
      />
    )
  }
  return (
    <span aria-hidden="true" className="avatar bg-tint font-serif font-semibold text-primary">
      {initials(stegaClean(name ?? ''))}
    </span>
  )
}
