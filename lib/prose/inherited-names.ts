/**
 * The same handler under every name that an object has by nature (`constructor`, `__proto__`).
 * The renderers look handlers up by the names in a text, and would find those instead of nothing.
 */
export function underInheritedNames<Handler>(handler: Handler): Record<string, Handler> {
  return Object.fromEntries(
    Object.getOwnPropertyNames(Object.prototype).map((name) => [name, handler]),
  )
}
