import { isChoice, topics } from '#lib/enquiry/choices.ts'
import type { Filter } from './enquiry-client.ts'

export const statuses = {
  new: 'New',
  assigned: 'Assigned',
  replied: 'Replied',
  closed: 'Closed',
}

export const shownChoices = { open: 'Open', ...statuses }

/** A filter from values that came from somewhere; what is not known is all that is open. */
export function asFilter({ topic, shown }: Record<string, unknown>): Filter {
  return {
    topic: isChoice(topics, topic) ? topic : 'all',
    shown: isChoice(shownChoices, shown) ? shown : 'open',
  }
}
