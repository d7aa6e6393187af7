/** A tick that says its meaning in words too. */
export function CheckMark({ label }: { label: string }) {
  return (
    <>
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="inline-block size-5 text-success"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M4 10.5 L8.5 15 L16 5.5" />
      </svg>
      <span className="sr-only">{label}</span>
    </>
  )
}
