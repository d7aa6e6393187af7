import { defineField } from 'sanity'

/** Says which count is under 11, in the place of the count. */
export const withheldField = defineField({
  name: 'withheld',
  title: 'A number under 11',
  type: 'string',
  description: 'It is not stored, and readers see “fewer than 11” in its place.',
  options: {
    list: [
      { title: 'Fewer than 11 were counted', value: 'counted' },
      { title: 'All but fewer than 11 were counted', value: 'rest' },
    ],
  },
})
