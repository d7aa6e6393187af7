import 'server-only'
import { env } from '../env.ts'
import { newestArticlesQuery } from '../queries/home.ts'
import { fetchContent } from './fetch.ts'
import { publishableList } from './publishable.ts'
import { getServices } from './service.ts'
import { getPublishedSettings, getSettings } from './settings.ts'
import { standingCards } from './standing-cards.ts'
import { getRoster, getTeam } from './team.ts'
import { getToday } from './today.ts'

const samples = env.showSamples

/** What the sections of the home and the partner page show of the company as it is now. */
export async function getCompany() {
  const [today, team, roster, services, articles, contact] = await Promise.all([
    getToday(),
    getTeam(),
    getRoster(),
    getServices(),
    fetchContent(newestArticlesQuery, { samples }),
    getContact(),
  ])
  return {
    today,
    team,
    roster,
    services,
    articles: await standingCards(publishableList(articles, samples)),
    contact,
  }
}

/** How to reach us, from the site settings; nulls until they are set. */
export async function getContact() {
  return contactOf(await getSettings())
}

/** As `getContact`, and never of a draft: for the page that is not found. */
export async function getPublishedContact() {
  return contactOf(await getPublishedSettings())
}

function contactOf(settings: Awaited<ReturnType<typeof getSettings>>) {
  return {
    phone: settings?.phone24x7 ?? null,
    email: settings?.email ?? null,
    emergencyText: settings?.emergencyText ?? null,
    isSample: settings?.isSample === true,
  }
}
