import { createHash } from 'node:crypto'
import { type EncodedBody, encodeQuickly, encodeThoroughly } from './encodings.ts'

/** The text of a page in every encoding, under a tag that follows the text. */
export interface EncodedPage {
  etag: string
  body: EncodedBody
}

const mostPages = 1_000

/** Compressed pages by their text, so that each text is compressed once and never out of date. */
export class EncodedPages {
  readonly #pages = new Map<string, EncodedPage>()

  /** Quick for the first reader; as small as Brotli makes it for those after. */
  async encode(text: Buffer): Promise<EncodedPage> {
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const known = this.#pages.get(etag)
    if (known) return known
    const page = { etag, body: await encodeQuickly(text) }
    this.#pages.set(etag, page)
    this.#dropOldest()
    this.#squeeze(page, text)
    return page
  }

  #dropOldest() {
    for (const etag of this.#pages.keys()) {
      if (this.#pages.size <= mostPages) return
      this.#pages.delete(etag)
    }
  }

  #squeeze(page: EncodedPage, text: Buffer) {
    encodeThoroughly(text).then(
      (br) => {
        page.body = { ...page.body, br }
      },
      (fault: unknown) => console.error('A page could not be compressed:', fault),
    )
  }
}
