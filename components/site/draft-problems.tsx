interface Problem {
  /** What is wrong. */
  what: string
  /** What to do about it. */
  todo: string
}

/** For an editor in the preview: what would stop this draft from being published. */
export function DraftProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <aside
      aria-label="Before this can be published"
      className="no-print mx-auto my-4 max-w-3xl rounded-control border-2 border-caution bg-caution-tint px-6 py-4 text-small text-caution"
    >
      <p className="font-bold">This draft cannot be published yet</p>
      <ul className="mt-2 list-disc space-y-2 pl-5">
        {problems.map(({ what, todo }) => (
          <li key={what}>
            {what} <span className="block">{todo}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
