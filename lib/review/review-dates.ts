/** Months until a text is looked at again. */
const monthsUntilDue = { clinical: 12, other: 24 }
const mostMonths = 36

/** An ISO day that many months later; the last day of the month where that day is not in it. */
export function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return date.toISOString().slice(0, 10)
}

/** When a text approved on that day is due again, unless the reviewer says otherwise. */
export function usualNextDue(day: string, isClinical: boolean): string {
  return monthsLater(day, monthsUntilDue[isClinical ? 'clinical' : 'other'])
}

/** What is wrong with the day of the next review; null where nothing is. Days are ISO days. */
export function nextDueProblem(nextDue: string | undefined, day: string): string | null {
  if (!nextDue || !/^\d{4}-\d{2}-\d{2}$/u.test(nextDue)) return 'Say when it is due again.'
  if (nextDue <= day) return 'The next review comes after today.'
  if (nextDue > monthsLater(day, mostMonths)) {
    return `Choose a day within ${mostMonths} months: no text stays right for longer unseen.`
  }
  return null
}
