/** Stands where an approved measure would: what we measure, and that no bare number is published. */
export function OutcomePromise({ willShare }: { willShare: readonly string[] }) {
  if (willShare.length === 0) return null
  return (
    <div className="box panel">
      <h3>What we measure and will share</h3>
      <ul className="signs dots">
        {willShare.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="fine box-end">
        No outcome is published on this page yet. When one is, it stands with its denominator, its
        period, its source and its limits.
      </p>
    </div>
  )
}
