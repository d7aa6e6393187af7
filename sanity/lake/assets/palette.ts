import type { Sharp } from 'sharp'

interface Swatch {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  /** Percent of the picture. */
  population: number
}

export type Palette = { _type: 'sanity.imagePalette' } & Record<string, Swatch | string>

const names = {
  DarkMuted: 'darkMuted',
  DarkVibrant: 'darkVibrant',
  LightMuted: 'lightMuted',
  LightVibrant: 'lightVibrant',
  Muted: 'muted',
  Vibrant: 'vibrant',
}

const sample = 100

/** The colors of a picture, named as Sanity names them. */
export async function paletteOf(picture: Sharp): Promise<Palette | undefined> {
  // Slow to load, and needed by uploads only.
  const { Vibrant } = await import('node-vibrant/node')
  const small = picture.clone().resize(sample, sample, { fit: 'inside', withoutEnlargement: true })
  const { data, info } = await small
    .flatten({ background: '#fff' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const found = await Vibrant.from(data).quality(1).getPalette()
  const swatches: Record<string, Swatch> = {}
  let dominant: Swatch | undefined
  for (const [name, ours] of Object.entries(names)) {
    const swatch = found[name]
    if (!swatch) continue
    const population = Math.round((swatch.population / (info.width * info.height)) * 10_000) / 100
    const made: Swatch = {
      _type: 'sanity.imagePaletteSwatch',
      background: swatch.hex,
      foreground: swatch.bodyTextColor,
      title: swatch.titleTextColor,
      population,
    }
    swatches[ours] = made
    if (!dominant || population > dominant.population) dominant = made
  }
  if (!dominant) return undefined
  return { _type: 'sanity.imagePalette', dominant, ...swatches }
}
