import type { Page } from '@playwright/test'
import type { SanityClient } from '@sanity/client'

/** What a scene plays with. */
export interface Stage {
  page: Page
  editor: SanityClient
  /** Opens a part of the Studio and waits until it can be used. */
  open: (path: string) => Promise<void>
}
