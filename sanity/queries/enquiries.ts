import { defineQuery } from 'groq'

/** What editors say of the three kinds of enquiry. */
export const enquiryTopicsQuery = defineQuery(`
  *[_type == "enquiryTopic" && ($samples || isSample != true)]{
    _id, _type, title, hint, next, replyWithinHours, isSample,
    contact->{name, "slug": slug.current, jobTitle, postNominals, active, isSample}
  }
`)
