import sharp from 'sharp'

const quarters = [
  { left: 0, top: 0, color: '#ff0000' },
  { left: 0.5, top: 0, color: '#00ff00' },
  { left: 0, top: 0.5, color: '#0000ff' },
  { left: 0.5, top: 0.5, color: '#ffff00' },
]

/** Red and green above, blue and yellow below: where a pixel comes from shows in its color. */
export function fourColors(width: number, height: number) {
  const blank = sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
  const picture = blank.composite(
    quarters.map(({ left, top, color }) => ({
      input: {
        create: {
          width: Math.ceil(width / 2),
          height: Math.ceil(height / 2),
          channels: 3 as const,
          background: color,
        },
      },
      left: Math.floor(left * width),
      top: Math.floor(top * height),
    })),
  )
  return picture.removeAlpha()
}

const named: Record<string, string> = {
  '100': 'red',
  '010': 'green',
  '001': 'blue',
  '110': 'yellow',
  '111': 'white',
  '000': 'black',
  '011': 'cyan',
  '101': 'magenta',
}

/** The nearest plain color at a place, given as fractions of the picture. */
export async function colorAt(bytes: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#000' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const column = Math.min(info.width - 1, Math.floor(x * info.width))
  const row = Math.min(info.height - 1, Math.floor(y * info.height))
  const at = (row * info.width + column) * info.channels
  const bits = [0, 1, 2].map((channel) => ((data[at + channel] ?? 0) > 127 ? '1' : '0')).join('')
  return named[bits] ?? bits
}

/** The colors near the four corners: top left, top right, bottom left, bottom right. */
export async function corners(bytes: Buffer): Promise<string> {
  const places: [number, number][] = [
    [0.05, 0.05],
    [0.95, 0.05],
    [0.05, 0.95],
    [0.95, 0.95],
  ]
  const colors: string[] = []
  for (const [x, y] of places) colors.push(await colorAt(bytes, x, y))
  return colors.join(' ')
}
