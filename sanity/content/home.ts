import 'server-only'
import { supportedText } from '#lib/claims/supported-text.ts'
import { env } from '../env.ts'
import { homeQuery } from '../queries/home.ts'
import { getBacking } from './backing.ts'
import { fetchContent } from './fetch.ts'
import { claimSupport, publishableSections } from './sections.ts'
import { standing } from './standing.ts'
import { withStandingStories } from './standing-stories.ts'

/** The home page with its sections in the editor's order, or null until there is one. */
export async function getHomePage() {
  const [stored, backing] = await Promise.all([fetchContent(homeQuery), getBacking('homePage')])
  if (!stored) return null
  const page = await standing(stored)
  const sections = publishableSections(
    await withStandingStories(page.sections),
    backing,
    env.showSamples,
  )
  const lead = supportedText(page.lead ?? '', claimSupport(sections, backing))
  return { ...page, lead, sections }
}
