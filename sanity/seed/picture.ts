import type { SeedObject } from './document.ts'

const pending = 'picture-'

/** An image field that names one of our drawings; the loader puts the uploaded asset in its place. */
export function picture(name: string): SeedObject {
  return { _type: 'image', asset: { _type: 'reference', _ref: pending + name } }
}

/** The drawing's name, where a reference stands for one that is not uploaded yet. */
export function pendingPicture(reference: string): string | null {
  return reference.startsWith(pending) ? reference.slice(pending.length) : null
}

/** A picture with what it needs to be shown: alternative text of at most 125 characters, and a credit. */
export function figure(name: string, alt: string, caption?: string): SeedObject {
  return {
    _type: 'figure',
    image: picture(name),
    alt,
    decorative: false,
    origin: 'own',
    credit: 'Drawing: Vivacity Perfusion',
    ...(caption ? { caption } : {}),
  }
}
