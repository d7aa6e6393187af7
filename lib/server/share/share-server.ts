import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageOfShare } from '#lib/share/share-address.ts'
import { readShareAlt } from '#lib/share/share-words.ts'
import { sendRefusal } from '../door/refusals.ts'
import { sendText } from '../door/send-answer.ts'
import { sendRedirect } from '../door/send-redirect.ts'
import { pathOf } from '../door/serve-page.ts'
import { keptForAYear, toAsset } from '../files/asset.ts'
import { AssetMemory } from '../files/asset-memory.ts'
import { sendAsset } from '../files/send-asset.ts'
import { noteSource } from '../log/watch-answer.ts'
import { shareHead } from './page-head.ts'
import { drawSharePicture } from './share-picture.ts'

/** About a thousand pictures. What is not among them is drawn again. */
const mostBytes = 24 * 1_024 * 1_024
/** Each takes a tenth of a second of one processor: who asks for more at once is to come again. */
const mostWaiting = 24

export interface PageRead {
  status: number
  html: string
}

const noSuchPicture = { status: 404, text: 'There is no such picture.' } as const
const headers = {
  'content-type': 'image/png',
  'cache-control': keptForAYear,
  'content-security-policy': "default-src 'none'; sandbox",
  // Shown on other sites beside a link to us.
  'cross-origin-resource-policy': 'cross-origin',
}

/**
 * Answers for `/share`: the picture of a page for shared links, drawn from what the head of that
 * page says when somebody asks. So it holds no word that the page does not show now, through every
 * lock, needs no lake, and leaves no file.
 * @param readPage the page at a path as readers get it
 */
export function shareServer(readPage: (path: string) => Promise<PageRead>) {
  const memory = new AssetMemory(mostBytes)
  let drawing: Promise<unknown> = Promise.resolve()
  let waiting = 0

  /** One after the other: pictures for machines must not take the processor from readers. */
  const drawn = (address: string, alt: string) =>
    memory.getOrMake(address, async () => {
      waiting += 1
      const mine = drawing.then(() => drawSharePicture(readShareAlt(alt)))
      drawing = mine.catch(() => undefined)
      return toAsset(await mine.finally(() => (waiting -= 1)), headers)
    })

  return async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request)
    const page = pageOfShare(path)
    if (!page) return sendRefusal(response, noSuchPicture)
    const { status, html } = await readPage(page)
    if (status >= 500) return sendBusy(response)
    const head = status === 200 ? shareHead(html) : null
    if (!head) return sendRefusal(response, noSuchPicture)
    const { pathname, search } = new URL(head.image)
    // What the page says has changed since, or an editor chose a picture: that is shown in its place.
    if (pathname !== path)
      return sendRedirect(response, { to: pathname + search, permanent: false })
    if (!memory.get(path) && waiting >= mostWaiting) return sendBusy(response)
    const asset = await drawn(path, head.alt)
    noteSource(response, 'memory')
    return sendAsset(request, response, asset)
  }
}

function sendBusy(response: ServerResponse) {
  response.setHeader('retry-after', '5')
  sendText(response, 503, 'text/plain; charset=utf-8', 'The picture is not there yet.\n')
}
