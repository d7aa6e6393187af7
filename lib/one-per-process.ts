declare global {
  // Next loads its own copy of the page cache's modules; what they share must be one all the same.
  var vivacity: Map<string, unknown> | undefined
}

/** The thing of this name that all copies of a module share. Whoever asks first makes it. */
export function onePerProcess<Thing>(name: string, make: () => Thing): Thing {
  globalThis.vivacity ??= new Map()
  const found = globalThis.vivacity.get(name)
  if (found !== undefined) return found as Thing
  const made = make()
  globalThis.vivacity.set(name, made)
  return made
}
