import { articleDocuments } from './articles/all.ts'
import { careersPage } from './careers-page.ts'
import { consentDocuments } from './consents.ts'
import { costModel } from './cost-model.ts'
import { credentialDocuments } from './credentials.ts'
import type { SeedDocument } from './document.ts'
import { dueDiligencePage } from './due-diligence-page.ts'
import { enquiryTopicDocuments } from './enquiry-topics.ts'
import { faqDocuments } from './faqs.ts'
import { glossaryDocuments } from './glossary.ts'
import { homePage } from './home-page.ts'
import { jobDocuments } from './jobs.ts'
import { outcomeDocuments } from './outcomes.ts'
import { pageDocuments } from './pages/all.ts'
import { partnerPage } from './partner-page.ts'
import { personDocuments } from './people.ts'
import { redirectDocuments } from './redirects.ts'
import { serviceDocuments } from './services/all.ts'
import { siteSettings } from './site-settings.ts'
import { sourceDocuments } from './sources.ts'
import { storyDocuments } from './stories.ts'
import { testimonialDocuments } from './testimonials.ts'
import { topicDocuments } from './topics.ts'

/** Every document of the sample content. Pictures in them are still named, not uploaded. */
export const seedDocuments: SeedDocument[] = [
  siteSettings,
  ...sourceDocuments,
  ...credentialDocuments,
  ...personDocuments,
  ...topicDocuments,
  ...glossaryDocuments,
  ...faqDocuments,
  ...consentDocuments,
  ...testimonialDocuments,
  ...outcomeDocuments,
  ...storyDocuments,
  ...serviceDocuments,
  ...articleDocuments,
  ...pageDocuments,
  homePage,
  partnerPage,
  careersPage,
  dueDiligencePage,
  costModel,
  ...jobDocuments,
  ...redirectDocuments,
  ...enquiryTopicDocuments,
]
