import type { BreadcrumbList } from 'schema-dts'
import { absolute } from './organization.ts'

/** The breadcrumb of a page, from the crumbs that the page shows; the last may have no address. */
export function breadcrumbList(
  crumbs: ReadonlyArray<{ label: string; href?: string }>,
  site: string,
): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(href && { item: absolute(site, href) }),
    })),
  }
}
