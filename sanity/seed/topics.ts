import { type SeedDocument, slug } from './document.ts'

const topics: Record<string, [title: string, intro: string]> = {
  'ecmo-basics': [
    'ECMO basics',
    'What ECMO is, how the circuit works and what the words mean. Written so that a reader without medical training can follow.',
  ],
  'at-the-bedside': [
    'At the bedside',
    'How specialists run the circuit hour by hour: checks, anticoagulation, mobility, emergencies, moves.',
  ],
  evidence: [
    'Evidence',
    'What trials and registries found, in numbers, with their limits. We say when a result is uncertain.',
  ],
  'for-families': [
    'For families',
    'Plain answers for people whose relative is on ECMO, and questions worth asking the team.',
  ],
  'running-a-program': [
    'Running a program',
    'Staffing, training, cost and quality, for the people who answer for an ECMO program.',
  ],
  careers: [
    'Careers',
    'What the work is like, who does it and how to get there from perfusion, nursing or respiratory therapy.',
  ],
}

export const topicDocuments: SeedDocument[] = Object.entries(topics).map(
  ([name, [title, intro]]) => ({
    _id: `topic-${name}`,
    _type: 'topic',
    title,
    slug: slug(name),
    intro,
  }),
)
