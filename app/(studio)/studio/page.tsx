import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Suspense } from 'react'
import { env } from '#sanity/env.ts'
import { StudioLoader } from './studio-loader.tsx'
import { StudioOpening } from './studio-opening.tsx'

export const metadata: Metadata = {
  title: 'Studio · Vivacity Perfusion',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

/** The Studio. The dataset is read when the page is asked for: one build serves any environment. */
export default function StudioPage() {
  return (
    <>
      <noscript>
        <p>The Studio needs JavaScript. Switch it on for this site, then load the page again.</p>
      </noscript>
      <Suspense fallback={<StudioOpening />}>
        <StudioOfRequest />
      </Suspense>
    </>
  )
}

async function StudioOfRequest() {
  await connection()
  const { projectId, dataset, apiHost } = env
  const siteUrl = env.STUDIO_HOST ? env.SITE_URL : undefined
  return (
    <StudioLoader
      projectId={projectId}
      dataset={dataset}
      apiHost={apiHost}
      siteUrl={siteUrl}
      canSchedule={env.writeToken !== undefined}
    />
  )
}
