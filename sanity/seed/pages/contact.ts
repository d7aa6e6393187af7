import { callout, prose } from '../portable-text.ts'
import { page } from './page.ts'

export const contact = page({
  slug: 'contact',
  title: 'Contact',
  lead: 'Call or write. A person answers, and tells you if somebody else can help you better.',
  body: prose(
    callout(
      'emergency',
      'In an emergency call 911',
      `We do not treat patients from this address or number and cannot give medical advice.`,
    ),
    `## Hospitals`,
    `- Phone, day and night: [+1 555 014 2470](tel:+15550142470) (sample number)
    - Email: [partners@vivacity-perfusion.example.com](mailto:partners@vivacity-perfusion.example.com) (sample address)`,
    `It helps if you tell us your role, the state, roughly how many ECMO days you have in a year, and what you need. If you
    are not sure yet, say that.`,
    `## Careers`,
    `Write to [careers@vivacity-perfusion.example.com](mailto:careers@vivacity-perfusion.example.com) (sample address) with
    your license, the states where you hold it and your experience. Our [careers page](doc:careersPage) says what we look
    for.`,
    `## Something else`,
    `Questions about an article, a mistake you found, or this website:
    [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address). How we handle
    mistakes is described under [corrections](doc:page-corrections).`,
    callout(
      'caution',
      'Please send nothing about a patient',
      `Do not write names, dates of birth, record or room numbers, or describe an illness. Families: the care team at the hospital knows the patient and is the right place for questions about treatment.`,
    ),
  ),
})
