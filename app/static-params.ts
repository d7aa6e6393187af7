/**
 * Next refuses a static route that builds no page ahead. Where there is no document yet,
 * a placeholder is built: a page that is not found.
 */
export function atLeastOne<Params>(params: Params[], placeholder: Params): Params[] {
  return params.length > 0 ? params : [placeholder]
}
