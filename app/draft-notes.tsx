import { DraftProblems } from '#components/site/draft-problems.tsx'
import { getDraftProblems } from '#sanity/content/draft-problems.ts'

/** In an editor's preview: what would stop this page from being published. Readers get nothing. */
export async function DraftNotes({ id }: { id: string | undefined }) {
  return id ? <DraftProblems problems={await getDraftProblems(id)} /> : null
}
