import type { SeedDocument } from './document.ts'

type Credential = {
  abbreviation: string
  name: string
  issuer: string
  requirements: string
  renewal: string
  verificationUrl: string
}

const credentials: Record<string, Credential> = {
  ccp: {
    abbreviation: 'CCP',
    name: 'Certified Clinical Perfusionist',
    issuer: 'American Board of Cardiovascular Perfusion',
    requirements:
      'Graduation from an accredited perfusion program, clinical experience, and two written examinations.',
    renewal:
      'Every year: at least 40 clinical activities a year, and 45 continuing education units every third year.',
    verificationUrl: 'https://www.abcp.org/',
  },
  rn: {
    abbreviation: 'RN',
    name: 'Registered Nurse',
    issuer: 'State board of nursing',
    requirements: 'Graduation from an approved nursing program and a passed NCLEX-RN examination.',
    renewal: 'Set by each state. A license is checked state by state.',
    verificationUrl: 'https://www.nursys.com/',
  },
  ccrn: {
    abbreviation: 'CCRN',
    name: 'Critical care nurse certification (Adult)',
    issuer: 'AACN Certification Corporation',
    requirements:
      'A current nursing license, hours of direct care of acutely or critically ill patients, and an examination.',
    renewal: 'Every three years, by continuing education and practice hours or by examination.',
    verificationUrl: 'https://www.aacn.org/certification',
  },
  rrt: {
    abbreviation: 'RRT',
    name: 'Registered Respiratory Therapist',
    issuer: 'National Board for Respiratory Care',
    requirements:
      'Graduation from an accredited respiratory care program, the Therapist Multiple-Choice Examination and the Clinical Simulation Examination.',
    renewal:
      'Through the NBRC credential maintenance program. Practice also needs a state license.',
    verificationUrl: 'https://www.nbrc.org/',
  },
  'e-aec': {
    abbreviation: 'E-AEC',
    name: 'ELSO Adult ECMO Practitioner Certification',
    issuer: 'Extracorporeal Life Support Organization',
    requirements:
      'An ECMO course and simulation training that meet ELSO criteria, bedside ECMO experience, and an examination.',
    renewal: 'For a limited period. ELSO publishes the current terms.',
    verificationUrl: 'https://www.elso.org/',
  },
  'ces-a': {
    abbreviation: 'CES-A',
    name: 'Certified ECMO Specialist – Adult',
    issuer: 'AmSECT and the International Board of Blood Management',
    requirements:
      'Work as an ECMO specialist confirmed by a supervisor, and an examination. Two years of experience are recommended.',
    renewal: 'By application in the yearly recertification period.',
    verificationUrl: 'https://www.amsect.org/',
  },
  'abim-ccm': {
    abbreviation: 'ABIM Critical Care',
    name: 'Board certification in critical care medicine',
    issuer: 'American Board of Internal Medicine',
    requirements:
      'Certification in internal medicine, an accredited fellowship in critical care medicine, and an examination.',
    renewal: 'Through the ABIM maintenance of certification program.',
    verificationUrl: 'https://www.abim.org/',
  },
}

/** What the letters after a name mean, as the issuers describe them. Real credentials; held by sample people. */
export const credentialDocuments: SeedDocument[] = Object.entries(credentials).map(
  ([name, credential]) => ({
    _id: `credential-${name}`,
    _type: 'credential',
    clinical: true,
    ...credential,
  }),
)
