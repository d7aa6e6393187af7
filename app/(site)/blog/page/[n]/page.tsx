import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { pageNumber } from '#lib/paging.ts'
import { paths } from '#lib/paths.ts'
import { getBlogPageCount } from '#sanity/content/blog.ts'
import { BlogPageOf } from '../../blog-page.tsx'

type Props = PageProps<'/blog/page/[n]'>

/** The second and the third page are built ahead; the others on their first visit. */
export async function generateStaticParams() {
  const pages = await getBlogPageCount()
  const later = ['2', '3'].filter((n) => Number(n) <= pages).map((n) => ({ n }))
  return atLeastOne(later, { n: '2' })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageNumber((await params).n) ?? 1
  return pageMetadata({
    title: `Articles, page ${page}`,
    description: `Page ${page} of our articles about ECMO and the people who run it, the newest first.`,
    path: paths.blog(page),
    isList: true,
  })
}

export default async function LaterBlogPage({ params }: Props) {
  return <BlogPageOf page={pageNumber((await params).n)} />
}
