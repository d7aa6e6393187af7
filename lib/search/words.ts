/** Words that stand in nearly every text and tell nothing of what is looked for. */
const small = new Set(
  'a about an and are as at be by can do does for from how i in is it its my of on or our that the their this to was we what when where which who why will with you your'.split(
    ' ',
  ),
)

/** Words of a query that are looked at. */
const mostWords = 12

/** The words of a text as the index has them: without case and accents. */
export function wordsIn(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of a query that matter; all of them where only small ones were typed. */
export function queryWords(query: string): string[] {
  const words = wordsIn(query).slice(0, mostWords)
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}
