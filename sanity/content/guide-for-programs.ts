import 'server-only'
import { env } from '../env.ts'
import { guideArticlesQuery } from '../queries/guide-for-programs.ts'
import { fetchPublished } from './fetch.ts'
import { getPage, getPageSlugs } from './page.ts'
import { getPartnerPage } from './partner.ts'
import { publishableList } from './publishable.ts'
import { getService, getServiceSlugs } from './service.ts'
import { getPublishedSettings } from './settings.ts'
import { standingCards } from './standing-cards.ts'

const samples = env.showSamples

/** What programs that read the site are told of it, in the words that readers see. */
export async function getGuide() {
  const [settings, partner, serviceSlugs, pageSlugs, articles] = await Promise.all([
    getPublishedSettings(),
    getPartnerPage(),
    getServiceSlugs(),
    getPageSlugs(),
    fetchPublished(guideArticlesQuery, { samples }),
  ])
  const services = await Promise.all(serviceSlugs.map(getService))
  const pages = await Promise.all(pageSlugs.map(getPage))
  const cards = await standingCards(publishableList(articles, samples))
  return {
    settings,
    partner: partner && { title: partner.title, about: partner.lead },
    services: services.flatMap((service) =>
      service?.slug ? [{ title: service.title, slug: service.slug, about: service.summary }] : [],
    ),
    articles: cards.flatMap(({ title, slug, dek }) => (slug ? [{ title, slug, about: dek }] : [])),
    pages: pages.flatMap((page) =>
      page?.slug && page.seo?.noIndex !== true
        ? [{ title: page.title, slug: page.slug, about: page.lead }]
        : [],
    ),
  }
}
