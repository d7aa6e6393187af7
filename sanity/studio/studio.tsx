'use client'

import { useState } from 'react'
import { Studio } from 'sanity'
import { type StudioTarget, studioConfig } from './config.tsx'

/** The whole Studio. It needs a browser: load it without server rendering. */
export function VivacityStudio(target: StudioTarget) {
  const [config] = useState(() => studioConfig(target))
  return <Studio config={config} unstable_globalStyles />
}
