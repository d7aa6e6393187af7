import { createHash } from 'node:crypto'
import type { Theme } from '#lib/theme.ts'
import { type EncodedBody, encodeQuickly, encodeThoroughly, isText } from '../door/encodings.ts'
import { withTheme } from '../door/theme.ts'
import { endingsOf, withoutComingParts } from './ending-parts.ts'

/** A whole answer of 200: its text, and the headers that are its own. */
export interface Answer {
  body: Buffer
  headers: Readonly<Record<string, string>>
}

/** A text in every encoding, under a tag that follows the text. */
export interface EncodedAnswer {
  etag: string
  body: EncodedBody
}

/** Compresses a text quickly, for who waits for it. */
export async function encodeAnswer({ body, headers }: Answer): Promise<EncodedAnswer> {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 11)}"`
  const isSmaller = isText(headers['content-type'] ?? '')
  return { etag, body: isSmaller ? await encodeQuickly(body) : { identity: body } }
}

const isHtml = ({ headers }: Answer) => headers['content-type']?.startsWith('text/html') === true

/**
 * What is larger is read by machines: a sitemap of 5,000 addresses would take a second to squeeze,
 * after every change of one of them.
 */
const mostSqueezed = 256 * 1024

/** An answer that is kept, compressed once for each theme in use. */
export class KeptAnswer {
  readonly answer: Answer
  /** Milliseconds since 1970: when a part of it ends, and it may not be handed out any more. */
  readonly endsAt: number
  readonly #encoded = new Map<Theme, Promise<EncodedAnswer>>()
  readonly #ready = new Map<Theme, EncodedAnswer>()

  constructor(answer: Answer) {
    this.answer = answer
    const [first = Number.POSITIVE_INFINITY] = isHtml(answer) ? endingsOf(`${answer.body}`) : []
    this.endsAt = first
  }

  /** Bytes it takes in memory, about: the text, its smaller forms, and its headers. */
  get size(): number {
    return Math.ceil(this.answer.body.length * 1.6) + 2_000
  }

  /** In the forms that are there: quickly compressed, and smaller once it was squeezed. */
  encoded(chosen: Theme): Promise<EncodedAnswer> {
    const theme = isHtml(this.answer) ? chosen : 'system'
    const known = this.#encoded.get(theme)
    if (known) return known
    const encoded = encodeAnswer({ body: this.#sent(theme), headers: this.answer.headers })
    this.#encoded.set(theme, encoded)
    encoded.then(
      (ready) => this.#ready.set(theme, ready),
      // Whoever waits for it hears of it.
      () => undefined,
    )
    return encoded
  }

  /** The same, where nobody need wait for it. */
  ready(chosen: Theme): EncodedAnswer | undefined {
    return this.#ready.get(isHtml(this.answer) ? chosen : 'system')
  }

  /** What a reader gets of it now. */
  #sent(theme: Theme): Buffer {
    const { body } = this.answer
    if (!isHtml(this.answer)) return body
    const whole = `${body}`
    const text = withoutComingParts(whole)
    if (theme !== 'system') return Buffer.from(withTheme(text, theme))
    return text === whole ? body : Buffer.from(text)
  }

  /** Makes the form that most readers get as small as Brotli can. */
  async squeeze(): Promise<void> {
    if (this.answer.body.length > mostSqueezed) return
    const encoded = await this.encoded('system')
    if (!encoded.body.br) return
    encoded.body = { ...encoded.body, br: await encodeThoroughly(encoded.body.identity) }
  }

  isSameAs({ body, headers }: Answer): boolean {
    return (
      this.answer.body.equals(body) &&
      JSON.stringify(this.answer.headers) === JSON.stringify(headers)
    )
  }
}
