import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata.ts'
import { BlogView, blogLead } from '#components/article/blog-view.tsx'
import { paths } from '#lib/paths.ts'
import { getBlog } from '#sanity/content/blog.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Articles',
    description: blogLead,
    path: paths.blog(),
  })
}

export default async function BlogPage() {
  const blog = await getBlog(1)
  if (!blog) notFound()
  return <BlogView {...blog} />
}
