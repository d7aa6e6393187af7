import { createHmac, randomBytes } from 'node:crypto'
import { onePerProcess } from '#lib/one-per-process.ts'
import { linkSecret } from '#lib/preview/link-secret.ts'
import { env } from '#sanity/env.ts'

/**
 * What the stamps of forms are signed with: the same in every process that knows the same secrets,
 * and over a restart. Where there are none, one of this process alone: forms are then shown again.
 */
export const enquirySecret = () =>
  onePerProcess('secret of enquiries', async () => {
    const known = await linkSecret(env.previewKey).catch(() => null)
    return createHmac('sha256', known ?? randomBytes(32))
      .update('enquiries')
      .digest('base64url')
  })
