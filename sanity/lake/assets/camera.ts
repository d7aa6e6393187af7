import readExif from 'exif-reader'

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value === 'string') return value.replaceAll('\0', '').trim() || undefined
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const numbers = Array.isArray(value) && value.length <= 16
  return numbers && value.every(Number.isFinite) ? value : undefined
}

function degrees(parts: unknown, reference: unknown): number | undefined {
  if (!Array.isArray(parts)) return undefined
  const [whole = 0, minutes = 0, seconds = 0] = parts.map(Number)
  const value = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value)) return undefined
  return reference === 'S' || reference === 'W' ? -value : value
}

export interface Camera {
  exif?: { _type: 'sanity.imageExifMetadata'; [tag: string]: unknown }
  location?: { _type: 'geopoint'; lat: number; lng: number; alt?: number }
}

/** What the camera wrote into a picture, and where it stood. Rubbish is left out. */
export function readCamera(exif: Buffer | undefined): Camera {
  if (!exif) return {}
  let found: ReturnType<typeof readExif>
  try {
    found = readExif(exif)
  } catch {
    return {}
  }
  const tags: Record<string, unknown> = {}
  for (const [name, value] of Object.entries({ ...found.Image, ...found.Photo })) {
    const shown = plainValue(value)
    if (shown !== undefined) tags[name] = shown
  }
  const gps = found.GPSInfo
  const lat = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef)
  const lng = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef)
  const alt = typeof gps?.GPSAltitude === 'number' ? gps.GPSAltitude : undefined
  return {
    exif: { _type: 'sanity.imageExifMetadata', ...tags },
    ...(lat !== undefined &&
      lng !== undefined && {
        location: { _type: 'geopoint', lat, lng, ...(alt !== undefined && { alt }) },
      }),
  }
}
