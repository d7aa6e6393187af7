import { paths } from '#lib/paths.ts'
import { Link } from '../link.tsx'

/** Tells an editor that drafts are shown, and how to see the page as readers do. */
export function PreviewBar() {
  return (
    <div className="no-print fixed right-4 bottom-4 z-20 flex items-center gap-4 rounded-control border-2 border-caution bg-caution-tint px-4 py-2 text-small text-caution">
      <span className="font-bold">Preview: drafts are shown</span>
      <Link href={paths.leavePreview()} className="inline-flex min-h-11 items-center text-caution">
        Leave preview
      </Link>
    </div>
  )
}
