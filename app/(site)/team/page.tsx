import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { TeamView, teamLead } from '#components/team/team-view.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { getCredentials, getRoster, getTeamGroups } from '#sanity/content/team.ts'
import { getToday } from '#sanity/content/today.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Our team',
    description: teamLead,
    path: paths.team(),
    isList: true,
  })
}

export default async function TeamPage() {
  const [groups, roster, credentials, today, settings] = await Promise.all([
    getTeamGroups(),
    getRoster(),
    getCredentials(),
    getToday(),
    getSettings(),
  ])
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Team' }]
  return (
    <>
      <TeamView groups={groups} roster={roster} credentials={credentials} today={today} />
      <JsonLd
        data={graph(
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
