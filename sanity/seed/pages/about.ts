import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const about = page({
  slug: 'about',
  title: 'About Vivacity Perfusion',
  lead: 'We send ECMO specialists into hospitals. This page says what that means, how we work, and what we leave to others.',
  body: prose(
    `## What we do`,
    `Vivacity Perfusion provides perfusionists, nurses and respiratory therapists who run extracorporeal membrane oxygenation
    (ECMO). Hospitals ask us for specialists at the bedside, for help in busy weeks, for training, for the start of a new
    program and for transports. The [services](/services) page describes each of these with its limits.`,
    `## How we think about the work`,
    `- **The hospital leads.** Its physicians decide, its nurses care for the patient. We look after the circuit and speak up.
    - **Clear duties.** Who does what is written down before the first shift, and so is what we do not do.
    - **Competence that is checked.** Licenses and certificates are looked up with their issuers. Skills for rare events are practiced on purpose.
    - **Plain words about evidence.** ECMO helps some patients and not others. We cite what we claim and tell the limits.`,
    `## What you will not find here`,
    `No success rates without a denominator, no price promises without a condition, and no patient stories without a written
    authorization. Where we have nothing we can show, the page says what we would share with you in person.`,
    `## This website`,
    `Who writes and reviews our articles, and how we correct mistakes, is set out in
    [how we write and review](doc:page-editorial-policy) and under [corrections](doc:page-corrections). People, quotes, figures and
    contact details marked “sample” are invented and show how the site works.`,
    `If you would like to work with us as a hospital, read [why partner with us](doc:partnerPage). If you would like to work
    here, see [careers](doc:careersPage).`,
  ),
})
