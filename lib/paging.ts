/** How many articles one page of a list shows. */
const pageSize = 9

/** The slice of a list that page `page` (from 1) shows. */
export function pageSlice(page: number): { from: number; to: number } {
  return { from: (page - 1) * pageSize, to: page * pageSize }
}

/** Pages that `total` articles fill; an empty list still has its first page. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/** A page number from an address, or null: the first page has its own address without a number. */
export function pageNumber(text: string): number | null {
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
  return number > 1 ? number : null
}
