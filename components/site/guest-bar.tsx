import { formatDate } from '#lib/dates.ts'

/** Tells whoever has a preview link that this is a draft, and how long the link works. */
export function GuestBar({ until }: { until: string }) {
  return (
    <div className="no-print fixed right-4 bottom-4 z-20 rounded-control border-2 border-caution bg-caution-tint px-4 py-2 text-small text-caution">
      <span className="font-bold">A draft, not published yet.</span> This link works until{' '}
      {formatDate(until)}.
    </div>
  )
}
