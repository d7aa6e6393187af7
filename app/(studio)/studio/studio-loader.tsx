'use client'

import dynamic from 'next/dynamic'
import type { StudioTarget } from '#sanity/studio/config.tsx'
import { StudioOpening } from './studio-opening.tsx'

const VivacityStudio = dynamic(
  () => import('#sanity/studio/studio.tsx').then((module) => module.VivacityStudio),
  { ssr: false, loading: StudioOpening },
)

/** Loads the Studio in the browser; its code is large, so a line of text stands in meanwhile. */
export function StudioLoader(target: StudioTarget) {
  return <VivacityStudio {...target} />
}
