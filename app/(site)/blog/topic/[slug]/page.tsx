import { atLeastOne } from '#app/static-params.ts'
import { getTopicSlugs } from '#sanity/content/topic.ts'
import { TopicPage, topicMetadata } from '../topic-page.tsx'

type Props = PageProps<'/blog/topic/[slug]'>

export async function generateStaticParams() {
  return atLeastOne(
    (await getTopicSlugs()).map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props) {
  return topicMetadata((await params).slug, 1)
}

export default async function FirstTopicPage({ params }: Props) {
  return <TopicPage slug={(await params).slug} page={1} />
}
