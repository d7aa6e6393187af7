import { pageNumber } from '#lib/paging.ts'
import { TopicPage, topicMetadata } from '../../../topic-page.tsx'

type Props = PageProps<'/blog/topic/[slug]/page/[n]'>

/** Later pages of a topic are rare: each is built on its first visit. */
export function generateStaticParams() {
  return [{ slug: '-', n: '2' }]
}

export async function generateMetadata({ params }: Props) {
  const { slug, n } = await params
  return topicMetadata(slug, pageNumber(n))
}

export default async function LaterTopicPage({ params }: Props) {
  const { slug, n } = await params
  return <TopicPage slug={slug} page={pageNumber(n)} />
}
