import { notFound } from 'next/navigation'
import { BlogView } from '#components/article/blog-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { getBlog } from '#sanity/content/blog.ts'
import { env } from '#sanity/env.ts'

/** The first and the later pages of the blog are one view at many addresses. */
export async function BlogPageOf({ page }: { page: number | null }) {
  const blog = page && (await getBlog(page))
  if (!blog) notFound()
  const home = { label: 'Home', href: paths.home() }
  const crumbs =
    page > 1
      ? [home, { label: 'Blog', href: paths.blog() }, { label: `Page ${page}` }]
      : [home, { label: 'Blog' }]
  return (
    <>
      <BlogView {...blog} crumbs={crumbs} />
      <JsonLd data={graph(breadcrumbList(crumbs, env.SITE_URL))} />
    </>
  )
}
