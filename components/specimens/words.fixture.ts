/** Words that a page must bear: longer than any column, or without a place to break. */
export const longWord =
  'Pneumonoultramicroscopicsilicovolcanoconiosisextrakorporalemembranoxygenierung'
export const longName =
  'Maria Wilhelmina Konstantinopolskaya-Featherstonehaugh von und zu Unterschleissheim'
export const longTitle =
  'What a hospital that has never run extracorporeal membrane oxygenation at night asks first'
export const longText =
  'A sentence that is somewhat longer than the others, so that it can be seen where its lines break, how far they stand apart, and what stands beside them when it has become as long as it can be expected to become.'

/** As many as there are, one made from each number. */
export const many = <Item>(count: number, make: (nth: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))
