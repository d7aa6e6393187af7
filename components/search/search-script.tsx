import { paths } from '#lib/paths.ts'

/** The page works without it. `data-keep`: see lib/server/pages/scripts.ts. */
export function SearchScript() {
  return <script src={paths.searchScript()} type="module" data-keep="" />
}
