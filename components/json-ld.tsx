import type { Graph, Thing, WithContext } from 'schema-dts'

/** JSON that cannot end its own script element, whatever an editor typed. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
}

/** The only structured data element; several things go into one graph. */
export function JsonLd({ data }: { data: Graph | WithContext<Thing> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above; React would escape quotes
      dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }}
    />
  )
}
