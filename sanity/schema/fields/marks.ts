import { createElement } from 'react'
import { defineArrayMember } from 'sanity'

const sign = (text: string) => () => createElement('span', { style: { fontSize: '0.7em' } }, text)

/** What an editor may do with words: the same in long and in short texts. */
export const textMarks = {
  decorators: [
    { title: 'Strong', value: 'strong' },
    { title: 'Emphasis', value: 'em' },
    { title: 'Code', value: 'code' },
    { title: 'Subscript', value: 'sub', icon: sign('x₂') },
    { title: 'Superscript', value: 'sup', icon: sign('x²') },
  ],
  annotations: [
    defineArrayMember({ type: 'link' }),
    defineArrayMember({ type: 'internalLink' }),
    defineArrayMember({ type: 'evidence' }),
  ],
}

export const textLists = [
  { title: 'Bullets', value: 'bullet' },
  { title: 'Numbers', value: 'number' },
]
