import { prose } from '../portable-text.ts'
import { page } from './page.ts'

/** The form, the emergency line and the phone are above this text: see components/enquiry. */
export const contact = page({
  slug: 'contact',
  title: 'Contact',
  lead: 'Call or write. A person answers, and tells you if somebody else can help you better.',
  body: prose(
    `## Rather by email`,
    `- Hospitals: [partners@vivacity-perfusion.example.com](mailto:partners@vivacity-perfusion.example.com) (sample address)
    - Careers: [careers@vivacity-perfusion.example.com](mailto:careers@vivacity-perfusion.example.com) (sample address). Our [careers page](doc:careersPage) says what we look for.
    - Something else: [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address). How we handle mistakes is described under [corrections](doc:page-corrections).`,
    `## Families`,
    `We do not treat patients from this address or number and cannot give medical advice. The care team at the hospital knows the patient and is the right place for questions about treatment.`,
  ),
})
