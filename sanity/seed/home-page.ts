import { keyed, ref, refs, type SeedDocument } from './document.ts'
import { prose } from './portable-text.ts'

function cta(label: string, href: string) {
  return { _type: 'cta', label, href }
}

export const homePage: SeedDocument = {
  _id: 'homePage',
  _type: 'homePage',
  title: 'The people who run the circuit',
  lead: 'Vivacity Perfusion sends ECMO specialists into hospitals: perfusionists, nurses and respiratory therapists who stay at the bedside while a machine does the work of the heart or the lungs.',
  primaryCta: cta('Why partner with us', '/why-partner-with-us'),
  secondaryCta: cta('Compare costs', '/why-partner-with-us/cost-comparison'),
  sections: [
    { _type: 'factStripBlock', _key: 'facts', title: 'At a glance' },
    {
      _type: 'audienceBlock',
      _key: 'audience',
      title: 'What brings you here?',
      items: keyed('audienceItem', [
        {
          title: 'I work for a hospital',
          text: 'What we cover, who would come, who does what, and what drives the cost. No form stands in front of it.',
          cta: cta('Why partner with us', '/why-partner-with-us'),
        },
        {
          title: 'Someone I love is on ECMO',
          text: 'What the machine does, what the words mean, and questions you can take to the care team.',
          cta: cta('Read for families', '/blog/topic/for-families'),
        },
        {
          title: 'I think about this career',
          text: 'What a shift is like, which backgrounds lead here and what training it takes.',
          cta: cta('See careers', '/careers'),
        },
      ]),
    },
    {
      _type: 'circuitBlock',
      _key: 'circuit',
      title: 'What an ECMO circuit does',
      body: prose(`ECMO stands for extracorporeal membrane oxygenation. Blood leaves the body through a large tube, a pump
        moves it through a membrane that adds oxygen and takes away carbon dioxide, and it returns to the patient.
        [The machine does not cure the illness](cite:ecls-review). It gives the lungs or the heart time, and it needs a
        trained person beside it.`),
    },
    {
      _type: 'servicesBlock',
      _key: 'services',
      title: 'What we do for hospitals',
      body: prose(`Each service has its limits in writing: what it includes, what it does not, and what the hospital
        provides.`),
    },
    {
      _type: 'textBlock',
      _key: 'approach',
      title: 'Plain about evidence',
      body: prose(
        `ECMO can keep people alive who would otherwise die. It also carries risks, and not every trial found a benefit.
        We write about both.`,
        `- Facts about ECMO name their source, with a link you can follow.
        - Clinical articles are reviewed by a clinician who did not write them.
        - Numbers about our own work appear only with their denominator, or not at all.`,
        `How we do this is set out in [how we write and review](doc:page-editorial-policy).`,
      ),
    },
    {
      _type: 'teamBlock',
      _key: 'team',
      title: 'Who would come to your unit',
      body: prose(
        `Perfusionists, nurses and respiratory therapists, each with their licenses and certifications on the page.`,
      ),
      people: refs(
        'person-maren-oyelaran',
        'person-ruth-halvorsen',
        'person-desmond-achterberg',
        'person-callum-iwasaki',
      ),
    },
    {
      _type: 'careBlock',
      _key: 'words',
      title: 'In a partner’s words',
      body: prose(`Shown with written permission, and with whatever ties the speaker to us.
        [More stories](/stories) and [measured outcomes](/outcomes) have pages of their own.`),
      testimonials: refs('testimonial-sample-nursing-officer'),
    },
    {
      _type: 'articlesBlock',
      _key: 'articles',
      title: 'New on the blog',
      body: prose(`For clinicians, for families and for people who consider this work.`),
    },
    {
      _type: 'contactBlock',
      _key: 'contact',
      title: 'Talk to a person',
      body: prose(`Tell us what your unit needs, or that you are not sure yet. The first call costs nothing and commits you
        to nothing. Please do not send information about a patient.`),
      person: ref('person-priya-vanterpool'),
    },
  ],
  seo: {
    _type: 'seo',
    title: 'Vivacity Perfusion: ECMO specialists for hospitals',
    description:
      'Perfusionists, nurses and respiratory therapists who run ECMO circuits in hospitals. What we cover, who would come, and what the evidence says.',
  },
}
