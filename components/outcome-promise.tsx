/** Stands where an approved measure would: what we measure, and that no bare number is published. */
export function OutcomePromise({ willShare }: { willShare: readonly string[] }) {
  if (willShare.length === 0) return null
  return (
    <div className="rounded-card border border-line bg-surface p-6 lg:p-8">
      <h3>What we measure and will share</h3>
      <ul className="mt-4 grid gap-3">
        {willShare.map((item) => (
          <li key={item} className="flex gap-3">
            <span
              aria-hidden="true"
              className="mt-[0.55em] size-2 shrink-0 rounded-full border-2 border-arterial"
            />
            <span>{item}</span>
          </li>
        ))}
      </ul>
      <p className="mt-6 border-t border-line pt-4 text-small text-text-2">
        No outcome is published on this page yet. When one is, it stands with its denominator, its
        period, its source and its limits.
      </p>
    </div>
  )
}
