import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localTokens } from '../guard.ts'
import { openLake, temporaryDirectory } from '../lake.fixture.ts'
import { fourColors } from './pictures.fixture.ts'
import { largestUpload } from './request-body.ts'

let lake: ReturnType<typeof openLake>
const data = temporaryDirectory()
beforeAll(() => {
  lake = openLake({ dir: data.dir })
})
afterAll(() => {
  lake[Symbol.dispose]()
  data[Symbol.dispose]()
})

async function upload(
  path: string,
  bytes: Uint8Array | ReadableStream,
  token: string | null = localTokens.editor,
) {
  const response = await lake.app().request(`http://localhost/v2025-10-01/assets/${path}`, {
    method: 'POST',
    body: bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes,
    ...(bytes instanceof Uint8Array ? {} : { duplex: 'half' }),
    headers: token ? { authorization: `Bearer ${token}` } : {},
  })
  return { status: response.status, body: await response.json() }
}

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')

describe('uploading a picture', () => {
  it('makes the document that the real API makes', async () => {
    const bytes = await fourColors(60, 40).png().toBuffer()
    const query =
      'filename=my%20pump.png&title=T&description=D&creditLine=C&label=L&sourceName=s&sourceId=7&sourceUrl=u'
    const { status, body } = await upload(`images/test?${query}`, bytes)
    const hash = sha1(bytes)
    expect(status).toBe(200)
    expect(body.document).toMatchObject({
      _id: `image-${hash}-60x40-png`,
      _type: 'sanity.imageAsset',
      assetId: hash,
      sha1hash: hash,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'my pump.png',
      title: 'T',
      description: 'D',
      creditLine: 'C',
      label: 'L',
      source: { name: 's', id: '7', url: 'u' },
      path: `images/vivacity/test/${hash}-60x40.png`,
      url: `http://localhost/images/vivacity/test/${hash}-60x40.png`,
      size: bytes.length,
      uploadId: expect.any(String),
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: { _type: 'sanity.imageDimensions', width: 60, height: 40, aspectRatio: 1.5 },
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        palette: {
          _type: 'sanity.imagePalette',
          dominant: {
            _type: 'sanity.imagePaletteSwatch',
            background: expect.stringMatching(/^#[0-9a-f]{6}$/),
            foreground: expect.stringMatching(/^#/),
            title: expect.stringMatching(/^#/),
            population: expect.any(Number),
          },
        },
      },
    })
    expect(body.document.metadata.blurHash).toBe(undefined)
    expect(lake.stored(body.document._id)).toEqual(body.document)
    const stored = await lake.ask(body.document.url)
    expect(sha1(new Uint8Array(await stored.arrayBuffer()))).toBe(hash)
  })

  it('keeps the same bytes once', async () => {
    const bytes = await fourColors(20, 20).png().toBuffer()
    const first = await upload('images/test?filename=a.png', bytes)
    const second = await upload('images/test?filename=b.png', bytes)
    expect(second.body).toEqual(first.body)
    const folder = join(data.dir, 'assets', 'test', 'images')
    const names = readdirSync(folder)
    expect(names.filter((name) => name.startsWith(first.body.document.assetId))).toHaveLength(1)
    expect(names.filter((name) => name.startsWith('.'))).toEqual([])
  })

  it.each([
    ['jpg', () => fourColors(30, 20).jpeg()],
    ['webp', () => fourColors(30, 20).webp()],
    ['avif', () => fourColors(30, 20).avif({ effort: 0 })],
    ['gif', () => fourColors(30, 20).gif()],
  ])('takes %s', async (extension, make) => {
    const { status, body } = await upload('images/test', await make().toBuffer())
    expect(status).toBe(200)
    expect(body.document._id).toMatch(new RegExp(`-30x20-${extension}$`))
    expect(body.document.metadata.lqip).toMatch(/^data:image/)
  })

  it('takes a drawing, and measures it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 50" width="120" height="50"><rect width="60" height="50"/></svg>'
    const { body } = await upload('images/test', Buffer.from(svg))
    expect(body.document).toMatchObject({ extension: 'svg', mimeType: 'image/svg+xml' })
    expect(body.document.metadata).toMatchObject({
      dimensions: { width: 120, height: 50 },
      hasAlpha: true,
      isOpaque: false,
    })
  })

  it('works out what is asked for and no more', async () => {
    const exif = {
      IFD0: { Make: 'Acme' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '30/1 15/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '97/1 45/1 0/1',
      },
    }
    const bytes = await fourColors(40, 20).withExif(exif).jpeg().toBuffer()
    const asked = await upload('images/test?meta[]=blurhash&meta[]=exif&meta=location', bytes)
    const { metadata } = asked.body.document
    expect(metadata.blurHash).toMatch(/^.{20,}$/)
    expect(metadata.exif).toMatchObject({ Make: 'Acme' })
    expect(metadata.location).toEqual({ _type: 'geopoint', lat: 30.25, lng: -97.75 })
    expect(metadata.lqip).toBe(undefined)
    const none = await upload('images/test?meta=none', await fourColors(42, 20).jpeg().toBuffer())
    expect(Object.keys(none.body.document.metadata).sort()).toEqual([
      '_type',
      'dimensions',
      'hasAlpha',
      'isOpaque',
    ])
  })

  it('measures a turned photograph as it is seen', async () => {
    const bytes = await fourColors(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    const { body } = await upload('images/test', bytes)
    expect(body.document._id).toMatch(/-20x40-jpg$/)
  })

  it('knows transparency', async () => {
    const bytes = await sharp({
      create: { width: 9, height: 9, channels: 4, background: '#ff000080' },
    })
      .png()
      .toBuffer()
    const { body } = await upload('images/test', bytes)
    expect(body.document.metadata).toMatchObject({
      hasAlpha: true,
      isOpaque: false,
      lqip: expect.stringMatching(/^data:image\/png/),
    })
  })
})

describe('refusing an upload', () => {
  const bomb =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"><rect width="1" height="1"/></svg>'
  it.each([
    ['text', async () => Buffer.from('not a picture'), /not a picture/],
    ['nothing', async () => Buffer.alloc(0), /empty/],
    [
      'half a picture',
      async () =>
        (await fourColors(300, 300).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 5000),
      /Invalid image/,
    ],
    [
      'half a photograph',
      async () => {
        const noise = sharp(randomBytes(300 * 300 * 3), {
          raw: { width: 300, height: 300, channels: 3 },
        })
        return (await noise.jpeg().toBuffer()).subarray(0, 20_000)
      },
      /Invalid image/,
    ],
    ['a bomb', async () => Buffer.from(bomb), /million pixels/],
  ])('%s', async (_, make, message) => {
    const { status, body } = await upload('images/test', await make())
    expect(status).toBe(400)
    expect(body.message).toMatch(message)
  })

  it('of a caller who may not write', async () => {
    const bytes = await fourColors(8, 8).png().toBuffer()
    expect((await upload('images/test', bytes, localTokens.viewer)).status).toBe(403)
    expect((await upload('images/test', bytes, null)).status).toBe(401)
    expect((await upload('images/none', bytes)).status).toBe(404)
  })

  it('that never ends', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000))
      },
    })
    expect((await upload('files/test', endless)).status).toBe(413)
    expect(sent).toBeLessThan(largestUpload + 10_000_000)
  })
})

describe('files', () => {
  it('are stored as they are', async () => {
    const bytes = Buffer.from('%PDF-1.7 pretend')
    const { body } = await upload('files/test?filename=Plan.PDF', bytes)
    expect(body.document).toMatchObject({
      _id: `file-${sha1(bytes)}-pdf`,
      _type: 'sanity.fileAsset',
      extension: 'pdf',
      mimeType: 'application/pdf',
      originalFilename: 'Plan.PDF',
      path: `files/vivacity/test/${sha1(bytes)}.pdf`,
      size: 16,
    })
    expect(body.document.metadata).toBe(undefined)
  })

  it('are sent whole, in parts, and as downloads', async () => {
    const { body } = await upload('files/test?filename=a.txt', Buffer.from('0123456789'))
    const { url } = body.document
    const get = (headers: Record<string, string>, address = url) =>
      lake.ask(address, { as: 'anonymous', headers })
    const whole = await get({})
    expect(await whole.text()).toBe('0123456789')
    expect(whole.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    const part = await get({ range: 'bytes=2-4' })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ])
    expect(await (await get({ range: 'bytes=-3' })).text()).toBe('789')
    expect(await (await get({ range: 'bytes=8-' })).text()).toBe('89')
    expect((await get({ range: 'bytes=20-' })).status).toBe(416)
    const download = await get({}, `${url}?dl=`)
    expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a.txt")
    expect((await get({ 'if-none-match': whole.headers.get('etag') ?? '' })).status).toBe(304)
  })

  it('that a browser would run are shut in', async () => {
    const { body } = await upload('files/test?filename=a.html', Buffer.from('<script>1</script>'))
    const { headers } = await lake.ask(body.document.url)
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
