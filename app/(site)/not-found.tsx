import { NotFoundView } from '#components/site/not-found-view.tsx'

export default function NotFound() {
  return <NotFoundView />
}
