import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import { createImageUrlBuilder } from '@sanity/image-url'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colorAt, corners, fourColors } from '../assets/pictures.fixture.ts'
import { localTokens } from '../guard.ts'
import { openLake, temporaryDirectory } from '../lake.fixture.ts'

const data = temporaryDirectory()
const lake = openLake({ dir: data.dir })
afterAll(() => {
  lake[Symbol.dispose]()
  data[Symbol.dispose]()
})

async function upload(bytes: Uint8Array): Promise<string> {
  const response = await lake.app().request('http://localhost/v1/assets/images/test', {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { authorization: `Bearer ${localTokens.editor}` },
  })
  const { document } = await response.json()
  return document.url
}

const urls: Record<string, string> = {}
beforeAll(async () => {
  const store = async (name: string, picture: Sharp) => {
    urls[name] = await upload(await picture.toBuffer())
  }
  await store('png', fourColors(400, 200).png())
  await store('jpg', fourColors(400, 200).jpeg({ quality: 95 }))
  await store('turned', fourColors(400, 200).jpeg().withMetadata({ orientation: 6 }))
  const half = { create: { width: 40, height: 40, channels: 4 as const, background: '#00000000' } }
  await store('clear', sharp(half).png())
  urls.svg = await upload(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><script>1</script><rect width="40" height="40" fill="#f00"/></svg>',
    ),
  )
})

async function get(name: string, search = '', headers: Record<string, string> = {}) {
  const response = await lake.ask(`${urls[name]}${search && `?${search}`}`, {
    as: 'anonymous',
    headers,
  })
  const bytes = Buffer.from(await response.clone().arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, response }
}

async function look(name: string, search: string) {
  const { bytes } = await get(name, search)
  const { width, height, format } = await sharp(bytes).metadata()
  return { shape: `${width}x${height} ${format}`, corners: await corners(bytes) }
}

const every = 'red green blue yellow'

describe('transformations', () => {
  it.each([
    ['w=100', '100x50 png', every],
    ['h=50&dpr=2', '200x100 png', every],
    ['w=100&h=100', '100x50 png', every],
    ['w=100&h=100&fit=scale', '100x100 png', every],
    ['w=100&h=100&fit=crop', '100x100 png', every],
    ['w=100&h=100&fit=crop&crop=left', '100x100 png', 'red red blue blue'],
    ['w=100&h=100&fit=crop&crop=right', '100x100 png', 'green green yellow yellow'],
    ['w=100&h=20&fit=crop&crop=top', '100x20 png', 'red green red green'],
    ['w=100&h=20&fit=crop&crop=bottom', '100x20 png', 'blue yellow blue yellow'],
    ['w=40&h=40&fit=crop&crop=focalpoint&fp-x=1&fp-y=0', '40x40 png', 'green green yellow yellow'],
    ['rect=200,0,200,100', '200x100 png', 'green green green green'],
    ['rect=0,100,200,100&w=50', '50x25 png', 'blue blue blue blue'],
    ['rect=100,0,200,200&w=50&h=50&fit=crop', '50x50 png', every],
    ['rect=0,0,400,100&w=50&h=50&fit=crop&crop=right', '50x50 png', 'green green green green'],
    ['rect=300,150,500,500', '100x50 png', 'yellow yellow yellow yellow'],
    ['w=100&h=100&fit=fill&bg=000', '100x100 png', 'black black black black'],
    ['w=800&h=800&fit=fillmax&bg=ffff00ff', '800x800 png', 'magenta magenta magenta magenta'],
    ['w=100&pad=20&bg=0ff', '140x90 png', 'cyan cyan cyan cyan'],
    ['w=100&or=90', '100x200 png', 'blue red yellow green'],
    ['w=100&or=180', '100x50 png', 'yellow blue green red'],
    ['w=100&flip=h', '100x50 png', 'green red yellow blue'],
    ['w=100&flip=v', '100x50 png', 'blue yellow red green'],
    ['w=100&flip=hv', '100x50 png', 'yellow blue green red'],
    ['w=100&invert=true', '100x50 png', 'cyan magenta yellow blue'],
    ['w=100&fm=jpg', '100x50 jpeg', every],
    ['w=100&fm=pjpg', '100x50 jpeg', every],
    ['w=100&fm=webp', '100x50 webp', every],
    ['w=100&fm=avif', '100x50 heif', every],
    ['w=100&h=100&crop=entropy', '100x100 png', undefined],
    ['unknown=1&w=10', '10x5 png', undefined],
  ])('%s', async (search, shape, colors) => {
    const seen = await look('png', search)
    expect(seen.shape).toBe(shape)
    if (colors) expect(seen.corners).toBe(colors)
  })

  it('follow what a client builds for a crop and a hotspot', async () => {
    const client = createClient({
      projectId: 'vivacity',
      dataset: 'test',
      apiHost: 'http://localhost',
      useProjectHostname: false,
      apiVersion: '2025-10-01',
      useCdn: false,
    })
    const [, id = ''] = /test\/(.*)-400x200/.exec(urls.png ?? '') ?? []
    const source = {
      asset: { _ref: `image-${id}-400x200-png` },
      crop: { left: 0, right: 0, top: 0, bottom: 0.5 },
      hotspot: { x: 0.9, y: 0.2, width: 0.1, height: 0.1 },
    }
    const address = createImageUrlBuilder(client).image(source).width(60).height(60).url()
    const response = await lake.ask(address)
    expect(response.status).toBe(200)
    expect(await corners(Buffer.from(await response.arrayBuffer()))).toBe('green green green green')
  })

  it('turn a photograph upright and leave out what the camera wrote', async () => {
    const { bytes } = await get('turned', 'w=100')
    const { width, height, orientation, exif } = await sharp(bytes).metadata()
    expect([width, height, orientation, exif]).toEqual([100, 200, undefined, undefined])
    expect(await corners(bytes)).toBe('blue red yellow green')
  })

  it('gray, blur and sharpen', async () => {
    const gray = await sharp((await get('png', 'w=100&sat=-100')).bytes).stats()
    const [red, , blue] = gray.channels
    expect(Math.abs((red?.mean ?? 0) - (blue?.mean ?? 99))).toBeLessThan(1)
    const edge = async (search: string) => {
      const { data } = await sharp((await get('png', search)).bytes)
        .extract({ left: 47, top: 5, width: 1, height: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true })
      return data[1] ?? 0
    }
    expect(await edge('w=100')).toBeLessThan(5)
    expect(await edge('w=100&blur=40')).toBeGreaterThan(20)
    expect((await get('png', 'w=100&sharp=50')).status).toBe(200)
  })

  it('lay transparency on white where the format has none', async () => {
    const { bytes } = await get('clear', 'fm=jpg')
    expect(await colorAt(bytes, 0.5, 0.5)).toBe('white')
    expect((await sharp((await get('clear', 'w=10')).bytes).stats()).isOpaque).toBe(false)
    expect(await colorAt((await get('clear', 'w=10&bg=f00')).bytes, 0.5, 0.5)).toBe('red')
  })

  it('weigh quality', async () => {
    const small = (await get('jpg', 'w=300&q=5')).bytes.length
    expect(small).toBeLessThan((await get('jpg', 'w=300&q=95')).bytes.length)
  })
})

describe('formats', () => {
  it('go by what a browser takes', async () => {
    const avif = await get('jpg', 'w=50&auto=format', { accept: 'image/avif,image/webp,*/*' })
    expect(avif.headers.get('content-type')).toBe('image/avif')
    const webp = await get('jpg', 'w=50&auto=format', { accept: 'image/webp,*/*' })
    expect(webp.headers.get('content-type')).toBe('image/webp')
    expect(webp.headers.get('vary')).toContain('Accept')
    const jpeg = await get('jpg', 'w=50&auto=format', { accept: 'image/*' })
    expect(jpeg.headers.get('content-type')).toBe('image/jpeg')
    expect(jpeg.headers.get('etag')).not.toBe(webp.headers.get('etag'))
  })

  it('leave drawings as they are, shut in', async () => {
    const { headers, bytes } = await get('svg', 'w=10&auto=format')
    expect(bytes.toString()).toContain('<script>')
    expect(headers.get('content-type')).toBe('image/svg+xml')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(await look('svg', 'w=160&fm=png')).toEqual({
      shape: '160x80 png',
      corners: 'red black red black',
    })
  })
})

describe('answers', () => {
  it('are kept by browsers, and not sent twice', async () => {
    const first = await get('png', 'w=70')
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = first.headers.get('etag') ?? ''
    const again = await get('png', 'w=70', { 'if-none-match': etag })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    expect((await get('png', 'w=71')).headers.get('etag')).not.toBe(etag)
    const head = await lake.app().request(`${urls.png}?w=70`, { method: 'HEAD' })
    expect([head.status, (await head.text()).length]).toEqual([200, 0])
  })

  it('are made once and found again on disk', async () => {
    const folder = join(data.dir, 'cache', 'images')
    rmSync(folder, { recursive: true, force: true })
    const many = await Promise.all(Array.from({ length: 20 }, () => get('png', 'w=123')))
    expect(new Set(many.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1)
    expect(readdirSync(folder)).toHaveLength(1)
    expect((await get('png', 'w=123')).bytes).toEqual(many[0]?.bytes)
  })

  it('download under a name', async () => {
    const { headers } = await get('png', 'w=10&dl=a%20b.png')
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%20b.png")
  })

  it.each([
    'w=0',
    'w=-5',
    'w=abc',
    'w=100000',
    'fit=weird',
    'fm=bmp',
    'rect=1,2,3',
    'rect=500,500,10,10',
    'bg=nope',
    'fp-x=2',
    'crop=somewhere',
    'or=45',
    'dpr=9',
    'q=1000',
    'flip=x',
    'w=8192&h=8192&fit=scale',
  ])('refuse %s', async (search) => {
    const { status, bytes } = await get('png', search)
    expect(status).toBe(400)
    expect(JSON.parse(bytes.toString()).message).toMatch(/Invalid image parameter|larger than/)
  })

  it.each([
    '/images/other/test/FILE',
    '/images/vivacity/none/FILE',
    '/images/vivacity/test/none.png',
    '/images/vivacity/test/..%2f..%2flake.db',
    `/images/vivacity/test/${'0'.repeat(40)}-1x1.png`,
    '/files/vivacity/test/FILE',
  ])('do not find %s', async (path) => {
    const file = urls.png?.split('/').at(-1) ?? ''
    const response = await lake.ask(`http://localhost${path.replace('FILE', file)}`)
    expect(response.status).toBe(404)
  })

  it('are gone with the document', async () => {
    const url = await upload(await fourColors(11, 11).png().toBuffer())
    const id = `image-${url.split('/').at(-1)?.replace('.', '-')}`
    expect((await lake.ask(url)).status).toBe(200)
    await lake.mutate([{ delete: { id } }])
    expect((await lake.ask(url)).status).toBe(404)
  })

  it('may carry a name for people', async () => {
    expect((await lake.ask(`${urls.png}/pump.png?w=9`)).status).toBe(200)
    expect(existsSync(join(data.dir, 'assets', 'test', 'images'))).toBe(true)
  })
})
