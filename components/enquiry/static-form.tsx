import type { Contact } from '../blocks/section-types.ts'
import { BeforeYouWrite } from './before-you-write.tsx'
import { ContactScript } from './contact-script.tsx'
import { EnquiryForm, type EnquiryFormProps } from './enquiry-form.tsx'

type StaticFormProps = Pick<EnquiryFormProps, 'topics' | 'jobs'> & { contact: Contact }

/** The form in a file that is the same for everybody. */
export function StaticForm({ contact, ...form }: StaticFormProps) {
  return (
    <div className="enquiry mb-12">
      <BeforeYouWrite contact={contact} />
      <EnquiryForm state={null} {...form} />
      <ContactScript />
    </div>
  )
}
