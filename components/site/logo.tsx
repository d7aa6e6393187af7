import { paths } from '#lib/paths.ts'
import { Link } from '../link.tsx'

/** The way home. The mark is the circuit's loop: dashed on the way out, solid on the way back. */
export function Logo({ name }: { name: string }) {
  return (
    <Link href={paths.home()} className="logo">
      <svg aria-hidden="true" width="32" viewBox="0 0 32 32" fill="none">
        <path d="M16 4a12 12 0 0 0 0 24" className="stroke-venous" strokeDasharray="4.2 3" />
        <path d="M16 28a12 12 0 0 0 0-24" className="stroke-arterial" />
        <circle cx="16" cy="16" r="4.5" className="fill-text" />
      </svg>
      {name}
    </Link>
  )
}
