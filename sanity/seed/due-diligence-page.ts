import type { Json, SeedDocument } from './document.ts'

type Item = { what: string; how: 'site' | 'request' | 'agreement'; note: string; href?: string }

function part(key: string, title: string, items: Item[]): Json {
  return {
    _type: 'packPart',
    _key: key,
    title,
    items: items.map((item, index) => ({ _type: 'packItem', _key: `${key}${index + 1}`, ...item })),
  }
}

/** Says no more than the partner page and its questions do: a medical staff office will ask for it. */
export const dueDiligencePage: SeedDocument = {
  _id: 'dueDiligencePage',
  _type: 'dueDiligencePage',
  title: 'Due-diligence pack',
  lead: 'What a medical staff office, a procurement team and an ECMO program ask for before they sign, and how each of it is had. Nothing here waits behind a form.',
  parts: [
    part('staff', 'For the medical staff office', [
      {
        what: 'State licenses of each specialist',
        how: 'request',
        note: 'With the date on which we last looked each of them up with its board.',
      },
      {
        what: 'Certifications and who issues them',
        how: 'site',
        note: 'What each takes, when it expires, and when we last checked it.',
        href: '/team',
      },
      {
        what: 'Education and ECMO training',
        how: 'request',
        note: 'Part of the file for each specialist.',
      },
      {
        what: 'Health records that your policy asks for',
        how: 'request',
        note: 'Part of the file for each specialist.',
      },
      { what: 'Background check', how: 'request', note: 'Part of the file for each specialist.' },
      {
        what: 'Competency check on your console and circuit',
        how: 'request',
        note: 'Made in your unit before the first shift.',
      },
    ]),
    part('procurement', 'For procurement and risk', [
      { what: 'Proof of insurance', how: 'request', note: 'Part of the file for each specialist.' },
      {
        what: 'Services with their limits, hours and states',
        how: 'site',
        note: 'What is not included is listed as clearly as what is.',
        href: '/services',
      },
      {
        what: 'Agreement: services, cover, duties, price and how either side can end it',
        how: 'request',
        note: 'In writing before any credentialing begins.',
      },
      {
        what: 'Price for your hospital',
        how: 'request',
        note: 'Worked out from your own figures: it depends on your ECMO days and how they fall.',
      },
    ]),
    part('program', 'For the ECMO program and quality', [
      {
        what: 'Who does what: our specialists and your staff',
        how: 'site',
        note: 'Task by task, incidents and handover among them.',
        href: '/why-partner-with-us#how-we-work-with-your-team',
      },
      {
        what: 'Shifts requested and filled, and response times against the target',
        how: 'agreement',
        note: 'By month, with the reasons for every gap.',
      },
      {
        what: 'Circuit events, with our definitions',
        how: 'agreement',
        note: 'Air, clot, pump stop, unplanned change.',
      },
      {
        what: 'Findings of incident reviews',
        how: 'agreement',
        note: 'With what we changed.',
      },
    ]),
    part('privacy', 'For privacy and compliance', [
      {
        what: 'What this website keeps of whoever writes to us',
        how: 'site',
        note: 'We ask for nothing about a patient.',
        href: '/privacy',
      },
      {
        what: 'How our articles are written, reviewed and corrected',
        how: 'site',
        note: 'With who reviewed each of them, and when.',
        href: '/editorial-policy',
      },
    ]),
  ],
  seo: {
    _type: 'seo',
    description:
      'What hospitals ask for before they sign: licenses, certifications, insurance, duties, outcomes. What is on this site, and what we send on request.',
  },
}
