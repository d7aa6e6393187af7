import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { BlogView } from '#components/article/blog-view.tsx'
import { pageNumber } from '#lib/paging.ts'
import { paths } from '#lib/paths.ts'
import { getBlog, getBlogPageCount } from '#sanity/content/blog.ts'

type Props = PageProps<'/blog/page/[n]'>

/** The second and the third page are built ahead; the others on their first visit. */
export async function generateStaticParams() {
  const pages = await getBlogPageCount()
  const later = ['2', '3'].filter((n) => Number(n) <= pages).map((n) => ({ n }))
  return atLeastOne(later, { n: '2' })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageNumber((await params).n) ?? 1
  return pageMetadata({ title: `Articles, page ${page}`, path: paths.blog(page) })
}

export default async function LaterBlogPage({ params }: Props) {
  const page = pageNumber((await params).n)
  const blog = page && (await getBlog(page))
  if (!blog) notFound()
  return <BlogView {...blog} />
}
