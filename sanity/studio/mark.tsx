/** The company's sign in the Studio: a line that leaves blue and comes back red. */
export function VivacityMark() {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b5f66" />
      <path d="M8 8c0 9 3 14 8 16" stroke="#aeb4f5" strokeWidth="3.2" strokeDasharray="3.4 2.6" />
      <path d="M24 8c0 9-3 14-8 16" stroke="#ff9a8d" strokeWidth="3.2" strokeLinecap="round" />
      <circle cx="16" cy="24" r="2.6" fill="#ffffff" />
    </svg>
  )
}
