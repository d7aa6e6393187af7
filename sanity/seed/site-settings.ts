import { keyed, type SeedDocument } from './document.ts'
import { picture } from './picture.ts'

function links(...pairs: [label: string, href: string][]) {
  return keyed(
    'navItem',
    pairs.map(([label, href]) => ({ label, href })),
  )
}

/** The phone number is from the range kept for fiction and the mail domain is reserved: both are samples. */
export const siteSettings: SeedDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  name: 'Vivacity Perfusion',
  tagline: 'ECMO specialists for hospitals',
  nav: links(
    ['Services', '/services'],
    ['Why partner with us', '/why-partner-with-us'],
    ['Our team', '/team'],
    ['Blog', '/blog'],
    ['Careers', '/careers'],
    ['About', '/about'],
  ),
  headerCta: { _type: 'cta', label: 'Talk to us', href: '/contact' },
  footer: keyed('footerColumn', [
    {
      title: 'For hospitals',
      links: links(
        ['Services', '/services'],
        ['Why partner with us', '/why-partner-with-us'],
        ['Our team', '/team'],
        ['Outcomes', '/outcomes'],
        ['Stories', '/stories'],
        ['Contact', '/contact'],
      ),
    },
    {
      title: 'To read',
      links: links(
        ['Blog', '/blog'],
        ['ECMO basics', '/blog/topic/ecmo-basics'],
        ['For families', '/blog/topic/for-families'],
        ['Evidence', '/blog/topic/evidence'],
        ['Glossary', '/glossary'],
        ['Careers', '/careers'],
      ),
    },
    {
      title: 'How we work',
      links: links(
        ['About', '/about'],
        ['How we review', '/editorial-policy'],
        ['Corrections', '/corrections'],
        ['Accessibility', '/accessibility'],
        ['Privacy', '/privacy'],
        ['Disclaimer', '/disclaimer'],
      ),
    },
  ]),
  phone24x7: '+15550142470',
  email: 'hello@vivacity-perfusion.example.com',
  medicalDisclaimer:
    'This site gives general information. It is not medical advice and does not replace the judgment of the clinicians who know the patient. Decisions about ECMO belong to the patient, the family and the treating team.',
  emergencyText: 'In an emergency call 911. We cannot answer medical emergencies from the public.',
  shareImage: picture('share'),
  isSample: true,
}
