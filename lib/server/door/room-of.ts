import { paths } from '#lib/paths.ts'
import { guestPreviewPath } from './guest-preview.ts'

export type Room =
  | 'health'
  | 'mail'
  | 'guest preview'
  | 'files'
  | 'pictures'
  | 'share'
  | 'form'
  | 'api'
  | 'studio'
  | 'pages'

/** Who answers an address. Everything is a page that is nothing else. */
export function roomOf(path: string): Room {
  if (path.startsWith('/_next/')) return 'files'
  if (path.startsWith('/media/')) return 'pictures'
  if (path.startsWith('/share/')) return 'share'
  if (path === '/api/health') return 'health'
  if (path === paths.enquiries()) return 'form'
  if (path.startsWith('/api/')) return 'api'
  if (path === '/studio' || path.startsWith('/studio/')) return 'studio'
  if (path === '/mail' || path.startsWith('/mail/')) return 'mail'
  return guestPreviewPath.test(path) ? 'guest preview' : 'pages'
}
