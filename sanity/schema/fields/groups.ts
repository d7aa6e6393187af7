import type { FieldGroupDefinition } from 'sanity'

/** The tabs above a long form: what is written, what backs it, what search engines see. */
export const contentGroup: FieldGroupDefinition = {
  name: 'content',
  title: 'Content',
  default: true,
}
export const peopleGroup: FieldGroupDefinition = { name: 'people', title: 'People and review' }
export const detailsGroup: FieldGroupDefinition = { name: 'details', title: 'Details' }
export const searchGroup: FieldGroupDefinition = { name: 'search', title: 'Search and sharing' }
