import { Link } from '../link.tsx'

/** Lets keyboard readers pass the header. */
export function SkipLink() {
  return (
    <Link href="#main" className="skip">
      Skip to the content
    </Link>
  )
}
