import { company } from '#lib/company.ts'
import { type GuidedPage, siteGuide } from '#lib/markdown/site-guide.ts'
import { paths } from '#lib/paths.ts'
import { getGuide } from '#sanity/content/guide-for-programs.ts'
import { env } from '#sanity/env.ts'

interface Listed {
  title: string | null
  about: string | null
  path: string
}

const pageOf = ({ title, about, path }: Listed): GuidedPage => ({
  title: title ?? 'Untitled',
  about,
  url: new URL(path, env.SITE_URL).href,
})

/** What is on the site, for programs: its pages, and its articles as Markdown. */
export async function GET() {
  const { settings, partner, services, articles, pages } = await getGuide()
  const text = siteGuide(
    {
      name: settings?.name ?? company.name,
      tagline: settings?.tagline ?? company.tagline,
      notes: [
        'Articles name who wrote and who reviewed them, and the sources that their statements rest on. Please cite the page, and its date of review.',
        ...(settings?.medicalDisclaimer ? [settings.medicalDisclaimer] : []),
      ],
      sections: [
        {
          title: 'For hospitals',
          pages: [
            ...(partner ? [{ ...partner, path: paths.partner() }] : []),
            ...services.map((one) => ({ ...one, path: paths.service(one.slug) })),
            {
              title: 'Our team',
              about: 'Who works with us, with credentials.',
              path: paths.team(),
            },
            {
              title: 'Outcomes',
              about: 'What we measure, with denominators.',
              path: paths.outcomes(),
            },
          ].map(pageOf),
        },
        {
          title: 'Articles',
          pages: articles.map((one) => pageOf({ ...one, path: paths.articleMarkdown(one.slug) })),
        },
        {
          title: 'About us',
          pages: pages.map((one) => pageOf({ ...one, path: paths.page(one.slug) })),
        },
        {
          title: 'Optional',
          pages: [
            { title: 'All pages', about: 'The sitemap.', path: paths.sitemap() },
            { title: 'New articles', about: 'JSON Feed with full text.', path: paths.jsonFeed() },
          ].map(pageOf),
        },
      ],
    },
    env.SITE_URL,
  )
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
