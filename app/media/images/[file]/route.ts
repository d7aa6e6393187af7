import { fetchPicture } from '#sanity/content/media.ts'

/**
 * Pictures of the content, under this site's own origin: a reader's browser asks nobody else,
 * and a picture that was served once is served on while the lake is down.
 */
export async function GET(request: Request, context: { params: Promise<{ file: string }> }) {
  const { file } = await context.params
  return fetchPicture(file, new URL(request.url).searchParams, request.headers.get('accept') ?? '')
}
