import { pictureIsShown } from './picture.ts'

export const origins = [
  { title: 'Made by us', value: 'own' },
  { title: 'Under a license', value: 'licensed' },
  { title: 'From a partner, with consent', value: 'partner' },
]

function fieldOf(figure: unknown, name: string): unknown {
  return typeof figure === 'object' && figure !== null
    ? new Map(Object.entries(figure)).get(name)
    : undefined
}

/** What is missing about where a picture comes from; null where nothing is. */
export function originHint(origin: string | undefined, figure: unknown): string | null {
  const hasPicture = pictureIsShown({ ...Object(figure), decorative: false })
  return hasPicture && !origin ? 'Say where the picture comes from.' : null
}

/** What must be said before a picture of somebody else is published; null where nothing must. */
export function permissionProblem(permission: string | undefined, figure: unknown): string | null {
  if (permission?.trim()) return null
  const origin = fieldOf(figure, 'origin')
  if (origin === 'licensed') return 'Name the license, such as “CC BY 4.0” or its number.'
  return origin === 'partner' ? 'Say where the partner’s consent is filed.' : null
}

/** What must be credited; null where nothing must. */
export function creditProblem(credit: string | undefined, figure: unknown): string | null {
  const origin = fieldOf(figure, 'origin')
  const isForeign = origin === 'licensed' || origin === 'partner'
  return isForeign && !credit?.trim() ? 'Say who made the picture: it is not ours.' : null
}
