import { expect, test } from 'vitest'
import { newEnquiry } from '../new-enquiry.ts'
import { filledIn } from '../submission.fixture.ts'
import { readSubmission } from '../submission.ts'
import { acknowledgement } from './acknowledgement.ts'
import { headerLine } from './letter.ts'
import { teamLetter } from './team-letter.ts'

function enquiryOf(
  topic: keyof typeof filledIn,
  suspected: { field: string; kind: string }[] = [],
) {
  const read = readSubmission(filledIn[topic])
  if (!('submission' in read)) throw new Error('The sample is not complete.')
  const at = new Date('2026-11-23T10:00:00Z')
  return newEnquiry({ submission: read.submission, id: '1', at, replyHours: 24, suspected })
}

const about = { to: ['team@example.org'], inboxUrl: 'https://e.org/studio/x', messageId: '<1@e>' }

test('the team reads everything that was filled in, in the words of the form', () => {
  const { text, html, subject, replyTo } = teamLetter(enquiryOf('partner'), about)
  expect(subject).toBe('Enquiry · Partner with us · Sample Hospital · TX')
  expect(replyTo).toBe('pat@hospital.example.org')
  expect(text).toContain('Need: Cover at the bedside\nCurrent program: VV and VA, adults')
  expect(text).toContain('Reply by Tuesday, November 24, 2026 at 10:00 AM UTC')
  expect(text).toContain('Message: We would like to hear how cover at night works.')
  expect(html).toContain('<strong>When</strong></dt><dd style="margin:0 0 .75em">This quarter')
})

test('what may tell of a patient is in neither text, HTML nor subject', () => {
  const suspected = ['message', 'organization', 'email'].map((field) => ({ field, kind: 'name' }))
  const letter = teamLetter(enquiryOf('partner', suspected), about)
  for (const part of [letter.text, letter.html, letter.subject]) {
    expect(part).not.toContain('cover at night')
    expect(part).not.toContain('Sample Hospital')
    expect(part).not.toContain('pat@')
  }
  expect(letter.replyTo).toBeUndefined()
  expect(letter.text).toContain('It may tell of a patient (organization, email, message)')
  expect(letter.text).toContain('Role: Director of perfusion')
})

test('the acknowledgement holds nothing that the sender typed', () => {
  for (const topic of ['partner', 'careers', 'other'] as const) {
    const words = { next: 'We call you.', contact: 'Maren', phone: '+15550100199' }
    const { text, html, to } = acknowledgement(enquiryOf(topic), words, '<1@e>')
    const { email, page: _page, topic: _topic, ...typed } = filledIn[topic]
    expect(to).toEqual([email])
    for (const said of Object.values(typed)
      .flat()
      .filter((one) => one.length > 4)) {
      expect(text + html).not.toContain(said)
    }
    expect(text).toContain('Maren replies within 24 hours.')
    expect(text).toContain('call us at (555) 010-0199')
    expect(text).toContain('In an emergency, call 911')
  }
})

test('markup in what was typed is text', () => {
  const enquiry = { ...enquiryOf('other'), message: '<img src=x onerror=alert(1)>\n"&' }
  const { html } = teamLetter(enquiry, about)
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;<br>&quot;&amp;')
})

test('a header is one short line, whatever was typed', () => {
  expect(headerLine('a\r\nBcc: everybody@example.org', 80)).toBe('a Bcc: everybody@example.org')
  expect(headerLine('a\u2028b\u0000c\u202Ed\u0085e', 80)).toBe('a b c d e')
  expect(headerLine('👩‍⚕️'.repeat(400), 60).length).toBeLessThan(130)
  const enquiry = { ...enquiryOf('partner'), organization: `${'Very long '.repeat(500)}\r\nX: y` }
  const { subject } = teamLetter(enquiry, about)
  expect(subject).toMatch(/^Enquiry · Partner with us · Very long .{1,60}… · TX$/)
})
