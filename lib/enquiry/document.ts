import { z } from 'zod'
import { isChoice, topics } from './choices.ts'

const status = z.enum(['new', 'assigned', 'replied', 'closed'])
const when = z.iso.datetime()

const note = z.object({ _key: z.string(), at: when, by: z.string(), text: z.string() })

/** What the sender was told looks like a detail of a patient, and chose to keep. */
const suspect = z.object({ _key: z.string(), field: z.string(), kind: z.string() })

const notification = z.object({
  _key: z.enum(['team', 'acknowledgement']),
  state: z.enum(['waiting', 'sent', 'failed']),
  attempts: z.number().int().min(0),
  nextAt: when,
  sentAt: when.optional(),
  lastError: z.string().optional(),
})

/**
 * An enquiry as it is stored: what was sent (lib/enquiry/submission.ts says what of it each topic
 * has), and what became of it. Private: its id has a dot in it, so no anonymous query finds it.
 */
export const enquirySchema = z.object({
  /** `enquiry.` and the id of the submission: a retry is the same document. */
  _id: z.string().regex(/^enquiry\.[\w-]+$/),
  _type: z.literal('enquiry'),
  topic: z.custom<keyof typeof topics>((given) => isChoice(topics, given)),
  receivedAt: when,
  name: z.string(),
  email: z.string(),
  phone: z.string().optional(),
  message: z.string(),
  /** The path where the form stood. */
  page: z.string(),
  organization: z.string().optional(),
  role: z.string().optional(),
  /** Postal code. */
  state: z.string().optional(),
  need: z.string().optional(),
  currentProgram: z.string().optional(),
  ecmoDays: z.string().optional(),
  timing: z.string().optional(),
  /** The query of the page of the cost comparison. */
  comparison: z.string().optional(),
  discipline: z.string().optional(),
  credentials: z.array(z.string()).optional(),
  /** Postal codes. */
  states: z.array(z.string()).optional(),
  experience: z.string().optional(),
  /** The slug of an opening. */
  job: z.string().optional(),
  subject: z.string().optional(),
  status,
  replyBy: when,
  assignee: z.string().optional(),
  notes: z.array(note),
  suspected: z.array(suspect),
  redactedAt: when.optional(),
  /** Its sender filled in a field that people do not see: likely a machine. */
  isTrapped: z.boolean().optional(),
  /** A day, such as 2027-05-31. */
  deleteAfter: z.iso.date(),
  notifications: z.array(notification),
})
export type Enquiry = z.infer<typeof enquirySchema>
