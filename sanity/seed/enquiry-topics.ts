import { type Json, ref, type SeedDocument } from './document.ts'

interface Topic {
  title: string
  hint: string
  next: string
  replyWithinHours: number
  contact?: string
}

/** The times to reply are samples: what the company can keep is for the company to say. */
const topics: Record<string, Topic> = {
  partner: {
    title: 'Partner with us',
    hint: 'For hospitals: cover, surge, a new program, training, transport.',
    next: 'We read what you wrote, look at who is licensed and free in your state, and call you at the number you gave, or write if you gave none. The first call takes about twenty minutes and costs nothing.',
    replyWithinHours: 24,
    contact: 'person-maren-oyelaran',
  },
  careers: {
    title: 'Careers',
    hint: 'For perfusionists, nurses and respiratory therapists.',
    next: 'We compare your credentials and states with what is open, and write to you either way. If it fits, the next step is a call with a specialist who does the work.',
    replyWithinHours: 72,
    contact: 'person-ruth-halvorsen',
  },
  other: {
    title: 'Something else',
    hint: 'Questions, corrections, press, anything else.',
    next: 'We pass it to whoever can answer it, and they write to you.',
    replyWithinHours: 120,
  },
}

export const enquiryTopicDocuments: SeedDocument[] = Object.entries(topics).map(
  ([name, { contact, ...topic }]): SeedDocument => ({
    _id: `enquiryTopic-${name}`,
    _type: 'enquiryTopic',
    ...topic,
    ...(contact && { contact: ref(contact) satisfies Json }),
    isSample: true,
  }),
)
