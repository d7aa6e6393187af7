import { paths } from '#lib/paths.ts'

/** The form works without it. `data-keep`: see lib/server/pages/scripts.ts. */
export function ContactScript() {
  return <script src={paths.contactScript()} type="module" data-keep="" />
}
