import type { FormState } from '#lib/enquiry/form-state.ts'
import { paths } from '#lib/paths.ts'
import type { Contact } from '../blocks/section-types.ts'
import { ContactPanel } from '../contact-panel.tsx'
import { PageHeader } from '../page-header.tsx'
import { BeforeYouWrite } from './before-you-write.tsx'
import { ContactScript } from './contact-script.tsx'
import { EnquiryForm, type EnquiryFormProps } from './enquiry-form.tsx'
import { EnquiryNotice } from './enquiry-notice.tsx'

interface EnquiryViewProps extends EnquiryFormProps {
  state: FormState
  contact: Contact
}

/** The form, drawn for one person: filled in, or with what is wrong. */
export function EnquiryView({ state, contact, ...form }: EnquiryViewProps) {
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Contact' }]
  return (
    <>
      <PageHeader title="Contact" crumbs={crumbs} />
      <div className="wrap grid gap-10 pb-12 lg:grid-cols-[minmax(0,42.5rem)_1fr] lg:gap-16 lg:pb-16">
        <div className="enquiry">
          <EnquiryNotice state={state} contact={contact} />
          <BeforeYouWrite contact={contact} />
          <EnquiryForm state={state} {...form} />
          <ContactScript />
        </div>
        <div>
          <ContactPanel contact={contact} person={null} />
        </div>
      </div>
    </>
  )
}
