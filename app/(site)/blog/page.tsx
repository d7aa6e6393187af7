import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { blogLead } from '#components/article/blog-view.tsx'
import { paths } from '#lib/paths.ts'
import { BlogPageOf } from './blog-page.tsx'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Articles',
    description: blogLead,
    path: paths.blog(),
    isList: true,
  })
}

export default async function BlogPage() {
  return <BlogPageOf page={1} />
}
