import { Pagination } from '../pagination.tsx'
import { SearchHits } from './search-hits.tsx'

const parts = [
  { text: 'word', isFound: true },
  { text: ' ', isFound: false },
]
const hit = { id: '', kind: '', path: '/', isSample: true, title: parts, text: parts }

/**
 * Results that nobody sees. A page is sent with the styles of what is on it (docs/decisions/15), and
 * results come into this one later.
 */
export function ResultLooks() {
  return (
    <template>
      <SearchHits hits={[hit]} />
      <Pagination page={2} pages={5} href={() => '/'} />
    </template>
  )
}
