import type { IncomingMessage } from 'node:http'

/**
 * The address of who asks. Proxies of ours each add whom they heard it from, so the last entries of
 * the header are true; what stands before them, anybody may have written.
 * @param proxies how many of ours stand before this process
 */
export function visitorAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const own = socket.remoteAddress ?? ''
  return (proxies > 0 && said.at(-proxies)?.trim()) || own
}
