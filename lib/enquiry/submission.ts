import { z } from 'zod'
import { codeOfState } from '#lib/us-states.ts'
import {
  credentials,
  disciplines,
  ecmoDays,
  experiences,
  isChoice,
  needs,
  timings,
  topics,
} from './choices.ts'
import { line, oneOf, optional, text } from './field.ts'
import { readStates } from './states.ts'

/** Characters of a message. */
export const longestMessage = 1_500

const pleaseName = 'Enter your name'
const pleaseMail = 'Enter an email address in the form name@example.org'
const phone = z
  .string()
  .trim()
  .regex(
    /^\+?[\d\s().\-/]{7,24}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i,
    'Enter a phone number such as (555) 010-0123, or leave it empty',
  )

const everyone = {
  name: line(pleaseName, 'your name', 100),
  email: line('Enter your email address', 'your email address', 254).pipe(z.email(pleaseMail)),
  phone: optional(phone),
  message: text('Write your message', 'your message', longestMessage),
  /** Where the form stood. */
  page: z
    .string()
    .regex(/^\/(?!\/)[\w/-]{0,200}$/)
    .catch('/contact'),
}

const state = z
  .string('Choose your state')
  .transform(codeOfState)
  .pipe(z.string('Choose your state'))

const pleaseStates = 'Enter the states where you are licensed, such as TX, New Mexico'
const states = text(pleaseStates, 'the list of states', 600).transform((given, context) => {
  const { codes, unknown } = readStates(given)
  for (const part of unknown) {
    const message = `We do not know the state “${part}”. Use its name or its two letters, and commas between states`
    context.addIssue({ code: 'custom', message })
  }
  return codes
})

const slug = z.string().regex(/^[a-z0-9-]{1,100}$/i)

const partner = z.object({
  ...everyone,
  topic: z.literal('partner'),
  organization: line('Enter the name of your hospital or organization', 'its name', 150),
  role: line('Enter your role', 'your role', 100),
  state,
  need: oneOf(needs, 'Choose what you need'),
  currentProgram: optional(line('', 'the description of your program', 300)),
  ecmoDays: oneOf(ecmoDays, 'Choose how many ECMO days you have in a year'),
  timing: oneOf(timings, 'Choose when you need it'),
  /** The query of the cost comparison that the sender chose to attach. */
  comparison: optional(z.string().regex(/^[\w%&=.,~+:-]{1,800}$/)).catch(undefined),
})

const careers = z.object({
  ...everyone,
  topic: z.literal('careers'),
  discipline: oneOf(disciplines, 'Choose your profession'),
  credentials: z
    .array(z.unknown())
    .catch([])
    .transform((given) => [...new Set(given.filter((one) => isChoice(credentials, one)))]),
  states,
  experience: oneOf(experiences, 'Choose your experience with ECMO'),
  /** The slug of the opening. */
  job: optional(slug).catch(undefined),
})

const other = z.object({
  ...everyone,
  topic: z.literal('other'),
  subject: line('Enter what it is about', 'the subject', 150),
})

/** What somebody sends us, by its topic: the one description of it, for the form and the server. */
const submissionSchema = z.discriminatedUnion('topic', [partner, careers, other], {
  error: 'Choose what it is about',
})
export type Submission = z.infer<typeof submissionSchema>

/** All fields in the order of the form. */
const order = [
  ...['topic', 'organization', 'role', 'state', 'need', 'currentProgram', 'ecmoDays', 'timing'],
  ...['comparison', 'discipline', 'credentials', 'states', 'experience', 'job', 'subject'],
  ...['message', 'name', 'email', 'phone', 'page'],
]

/** The values of a form by their names: those that may be chosen several times as lists. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** Fields of which several may be chosen. */
const lists = new Set(['credentials'])

/** What a form sent, as far as we know its fields. Everything is kept as it was typed. */
export function readForm(form: URLSearchParams): FormValues {
  return Object.fromEntries(
    order.flatMap((name): [string, string | string[]][] => {
      if (lists.has(name)) return [[name, form.getAll(name)]]
      const value = form.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

export interface FieldError {
  field: string
  message: string
}

/** Reads what was sent, or says what is wrong: one message a field, in the order of the form. */
export function readSubmission(
  values: FormValues,
): { submission: Submission } | { errors: FieldError[] } {
  if (!isChoice(topics, values.topic)) {
    return { errors: [{ field: 'topic', message: 'Choose what it is about' }] }
  }
  const parsed = submissionSchema.safeParse(values)
  if (parsed.success) return { submission: parsed.data }
  const first = new Map<string, string>()
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0])
    if (!first.has(field)) first.set(field, message)
  }
  const errors = [...first].map(([field, message]) => ({ field, message }))
  return { errors: errors.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)) }
}
