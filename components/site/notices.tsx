import { type Notice, noticeLevels } from '#lib/notices/notice.ts'
import { ShownFrom } from '../shown-from.tsx'
import { ShownUntil } from '../shown-until.tsx'

export interface NoticesProps {
  notices: ReadonlyArray<Notice & { id: string }>
}

/** The banners above a page. Each comes and goes at its moments, without being drawn anew. */
export function Notices({ notices }: NoticesProps) {
  return notices.map(({ id, text, level, from, until }, index) => {
    const label = noticeLevels.find(({ value }) => value === level)?.title
    const banner = (
      <ShownUntil key={id} at={until} by="">
        <aside
          aria-label={index === 0 ? 'Notice' : `Notice ${index + 1}`}
          className={`notice no-print ${level === 'info' ? '' : level}`}
        >
          <p className="wrap">
            <b>{label}:</b> {text}
          </p>
        </aside>
      </ShownUntil>
    )
    return from ? (
      <ShownFrom key={id} at={from}>
        {banner}
      </ShownFrom>
    ) : (
      banner
    )
  })
}
