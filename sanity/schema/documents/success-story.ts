import { StarIcon } from '@sanity/icons/Star'
import { defineField, defineType, type Rule } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { consentReference } from '../fields/consent-reference.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { seoField, slugField, summaryField, titleField } from '../fields/page-fields.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { tieFields } from '../fields/tie-fields.ts'
import { refuseClaims, warnOfIdleReasons } from '../rules/evidence.ts'
import { privacyFields } from './story-privacy.ts'
import { storyResult } from './story-result.ts'

const permission = { name: 'permission', title: 'Permission' }

/** What we did for a hospital, told with its consent. */
export const successStory = defineType({
  name: 'successStory',
  title: 'Story',
  type: 'document',
  icon: StarIcon,
  groups: [contentGroup, permission, searchGroup],
  validation: (rule) => [rule.custom(refuseClaims), rule.custom(warnOfIdleReasons).warning()],
  fields: [
    titleField({ most: 80, group: 'content' }),
    slugField({ below: '/stories/', group: 'content' }),
    summaryField({ shownBy: 'lists show it', most: 200, group: 'content' }),
    defineField({
      name: 'organization',
      title: 'Hospital',
      type: 'string',
      description: 'Its name, or what the consent allows, such as “A community hospital in Ohio”.',
      group: 'content',
      validation: (rule) => rule.required().error('Say whose story it is, as the consent allows.'),
    }),
    defineField({
      name: 'situation',
      title: 'Situation',
      type: 'simpleText',
      group: 'content',
      validation: (rule) => rule.required().error('Say what the hospital was faced with.'),
    }),
    defineField({
      name: 'whatWeDid',
      title: 'What we did',
      type: 'simpleText',
      group: 'content',
      validation: (rule) => rule.required().error('Say what we did, and what others did.'),
    }),
    { ...storyResult, group: 'content' },
    { ...claimOverrides, group: 'content' },
    ...tieFields.map((field) => ({ ...field, group: 'permission' })),
    {
      ...consentReference(
        'consent',
        'Consent of the hospital',
        'Readers see the story only while this is live, and only where it allows.',
      ),
      group: 'permission',
      validation: (rule: Rule) => rule.required().error('Choose the consent that this rests on.'),
    },
    ...privacyFields.map((field) => ({ ...field, group: 'permission' })),
    { ...sampleMark, group: 'permission' },
    seoField,
  ],
  preview: {
    select: { title: 'title', organization: 'organization', isSample: 'isSample' },
    prepare: ({ title, organization, isSample }) => ({
      title,
      subtitle: [isSample ? 'Sample' : undefined, organization].filter(Boolean).join(' · '),
    }),
  },
})
