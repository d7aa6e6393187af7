/** The mark: the circuit's loop, dashed on the way out, solid on the way back. */
export function Logo({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0" fill="none">
        <path
          d="M16 4a12 12 0 0 0 0 24"
          className="stroke-venous"
          strokeWidth="3"
          strokeDasharray="4.2 3"
        />
        <path d="M16 28a12 12 0 0 0 0-24" className="stroke-arterial" strokeWidth="3" />
        <circle cx="16" cy="16" r="4.5" className="fill-text" />
      </svg>
      <span className="font-serif text-[1.25rem] leading-none font-semibold tracking-[-0.01em] sm:text-[1.375rem]">
        {name}
      </span>
    </span>
  )
}
