import { paths } from '#lib/paths.ts'

/** The page works without it. `data-keep`: see lib/server/pages/scripts.ts. */
export function CostScript() {
  return <script src={paths.costComparisonScript()} type="module" data-keep="" />
}
