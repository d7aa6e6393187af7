import dns from 'node:dns'

/**
 * Preloaded into the official command line (`node --import`), which insists on calling
 * `http://<project>.localhost`: browsers resolve such names by themselves, many systems do not.
 */
const { lookup } = dns

Reflect.set(dns, 'lookup', (name: string, ...rest: unknown[]) =>
  Reflect.apply(lookup, dns, [name.endsWith('.localhost') ? '127.0.0.1' : name, ...rest]),
)
