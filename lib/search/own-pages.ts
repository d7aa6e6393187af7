import { paths } from '../paths.ts'
import type { SearchRecord } from './search-index.ts'

const own = (path: string, title: string, summary: string): SearchRecord => ({
  id: `own:${path}`,
  kind: 'page',
  path,
  title,
  summary,
  body: '',
  isSample: false,
})

/** Pages that are no documents: the lists. */
export const ownPages: readonly SearchRecord[] = [
  own(paths.services(), 'Services', 'What we do for hospitals, and what we do not do.'),
  own(
    paths.team(),
    'Our team',
    'The specialists, leaders, authors and reviewers, with credentials.',
  ),
  own(paths.blog(), 'Blog', 'Articles on ECMO for families and clinicians, by topic.'),
  own(
    paths.outcomes(),
    'Outcomes',
    'What we measure about our care, with denominators and limits.',
  ),
  own(paths.stories(), 'Stories', 'What hospitals allowed us to tell.'),
  own(
    paths.careers(),
    'Careers',
    'Open positions for perfusionists, nurses and respiratory therapists.',
  ),
  own(
    paths.capabilitySheet(),
    'Capability sheet',
    'Services, cover, credentials and outcomes on two pages to print.',
  ),
  own(
    paths.costComparison(),
    'Cost comparison',
    'What a year of ECMO staffing costs in-house and with a partner, from your own figures.',
  ),
  own(paths.glossary(), 'ECMO glossary', 'The words around an ECMO circuit, said plainly.'),
]
