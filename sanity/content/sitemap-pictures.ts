import 'server-only'
import type { Picture } from '#lib/media.ts'
import { approvalId } from '#lib/review/approval.ts'
import { approvedPicturesQuery } from '../queries/sitemap.ts'
import { getArticle } from './article.ts'
import { fetchPrivate } from './fetch-private.ts'
import { getService } from './service.ts'

interface Pictured {
  readonly _id: string
  readonly _type: string
  readonly slug: string | null
  readonly picture?: Picture | null
}

/**
 * The same documents, each with the picture that its page shows: where an approved text stands in
 * for the current one, that may be another, or none. Only pages whose picture is not the one that was
 * approved are read whole.
 */
export async function withShownPictures<Document extends Pictured>(
  documents: readonly Document[],
): Promise<Document[]> {
  const approvals = await fetchPrivate(approvedPicturesQuery, {}, ['approval'])
  const approved = new Map(
    approvals.map(({ _id, picture, hasEarlier, earlier }) => [
      _id,
      hasEarlier ? [picture, earlier] : [picture],
    ]),
  )
  return Promise.all(
    documents.map(async (document) => {
      const current = document.picture?.asset?._id
      const pictures = approved.get(approvalId(document._id)) ?? []
      if (!current || pictures.every((one) => one === current)) return document
      return { ...document, picture: await pictureOfPage(document) }
    }),
  )
}

async function pictureOfPage({ _type, slug }: Pictured): Promise<Picture | null> {
  const read = { article: getArticle, service: getService }[_type]
  const page = slug && read ? await read(slug) : null
  return page?.heroImage?.image ?? null
}
