import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { sectionNotes } from '#app/section-notes.ts'
import { Sections } from '#components/blocks/registry.tsx'
import { HomeHero } from '#components/home-hero.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { PageFoot } from '#components/page-foot.tsx'
import { company as standIn } from '#lib/company.ts'
import { paths } from '#lib/paths.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { website } from '#lib/structured-data/website.ts'
import { getCompany } from '#sanity/content/company.ts'
import { getHomePage } from '#sanity/content/home.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export async function generateMetadata(): Promise<Metadata> {
  const home = await getHomePage()
  const metadata = await pageMetadata({
    revision: home?._rev,
    title: home?.title ?? standIn.tagline,
    description: home?.lead,
    path: paths.home(),
    seo: home?.seo,
    isList: true,
  })
  // What keeps a picture of the site, as phones and search engines do, wants it at an address. A page that
  // names one icon has to name all: Next adds no other.
  const icons = { icon: '/icon.svg', apple: paths.touchIcon() }
  return { ...metadata, manifest: paths.manifest(), icons }
}

export default async function HomePage() {
  const [home, company, settings] = await Promise.all([getHomePage(), getCompany(), getSettings()])
  const sections = home?.sections ?? []
  const notes = sectionNotes(sections)
  return (
    <>
      <DraftNotes id={home?._id} />
      <HomeHero
        title={home?.title ?? settings?.tagline ?? standIn.tagline}
        lead={home?.lead ?? null}
        primaryCta={home?.primaryCta ?? null}
        secondaryCta={home?.secondaryCta ?? null}
      />
      <Sections sections={sections} company={company} notes={notes} />
      {home ? (
        <PageFoot notes={notes} url={env.SITE_URL} changed={home._updatedAt} counted />
      ) : null}
      <JsonLd
        data={graph(
          website(stegaClean(settings), env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
