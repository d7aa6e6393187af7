import type { SeedDocument } from './document.ts'

type Source = {
  kind: 'trial' | 'observational' | 'registry' | 'guideline' | 'review' | 'regulator' | 'other'
  title: string
  authors?: string[]
  journal: string
  year: number
  doi: string
  pmid?: string
  studyType: string
  population: string
}

const sources: Record<string, Source> = {
  cesar: {
    kind: 'trial',
    title:
      'Efficacy and economic assessment of conventional ventilatory support versus extracorporeal membrane oxygenation for severe adult respiratory failure (CESAR): a multicentre randomised controlled trial',
    authors: ['Peek GJ', 'Mugford M', 'Tiruvoipati R', 'Wilson A', 'Allen E', 'et al.'],
    journal: 'The Lancet',
    year: 2009,
    doi: '10.1016/S0140-6736(09)61069-2',
    studyType: 'Randomized controlled trial, multicenter (United Kingdom)',
    population:
      '180 adults aged 18 to 65 with severe but potentially reversible respiratory failure',
  },
  eolia: {
    kind: 'trial',
    title: 'Extracorporeal Membrane Oxygenation for Severe Acute Respiratory Distress Syndrome',
    authors: ['Combes A', 'Hajage D', 'Capellier G', 'Demoule A', 'Lavoué S', 'et al.'],
    journal: 'New England Journal of Medicine',
    year: 2018,
    doi: '10.1056/NEJMoa1800385',
    pmid: '29791822',
    studyType: 'Randomized controlled trial, international',
    population: '249 adults with very severe ARDS',
  },
  'ards-ipd': {
    kind: 'review',
    title: 'ECMO for severe ARDS: systematic review and individual patient data meta-analysis',
    authors: ['Combes A', 'Peek GJ', 'Hajage D', 'Hardy P', 'Abrams D', 'et al.'],
    journal: 'Intensive Care Medicine',
    year: 2020,
    doi: '10.1007/s00134-020-06248-3',
    pmid: '33021684',
    studyType: 'Meta-analysis of individual patient data from two randomized trials',
    population: '429 adults with severe ARDS (CESAR and EOLIA)',
  },
  arrest: {
    kind: 'trial',
    title:
      'Advanced reperfusion strategies for patients with out-of-hospital cardiac arrest and refractory ventricular fibrillation (ARREST): a phase 2, single centre, open-label, randomised controlled trial',
    authors: ['Yannopoulos D', 'Bartos J', 'Raveendran G', 'Walser E', 'Connett J', 'et al.'],
    journal: 'The Lancet',
    year: 2020,
    doi: '10.1016/S0140-6736(20)32338-2',
    studyType: 'Randomized controlled trial, phase 2, single center',
    population:
      '30 adults with out-of-hospital cardiac arrest and refractory ventricular fibrillation',
  },
  'prague-ohca': {
    kind: 'trial',
    title:
      'Effect of Intra-arrest Transport, Extracorporeal Cardiopulmonary Resuscitation, and Immediate Invasive Assessment and Treatment on Functional Neurologic Outcome in Refractory Out-of-Hospital Cardiac Arrest: A Randomized Clinical Trial',
    authors: ['Belohlavek J', 'Smalcova J', 'Rob D', 'Franek O', 'Smid O', 'et al.'],
    journal: 'JAMA',
    year: 2022,
    doi: '10.1001/jama.2022.1025',
    pmid: '35191923',
    studyType: 'Randomized controlled trial, single center',
    population: '256 adults with witnessed refractory out-of-hospital cardiac arrest',
  },
  inception: {
    kind: 'trial',
    title: 'Early Extracorporeal CPR for Refractory Out-of-Hospital Cardiac Arrest',
    authors: ['Suverein MM', 'Delnoij TSR', 'Lorusso R', 'et al.'],
    journal: 'New England Journal of Medicine',
    year: 2023,
    doi: '10.1056/NEJMoa2204511',
    studyType: 'Randomized controlled trial, multicenter (the Netherlands)',
    population:
      '160 patients aged 18 to 70 with refractory out-of-hospital cardiac arrest and an initial ventricular arrhythmia',
  },
  'ecls-shock': {
    kind: 'trial',
    title: 'Extracorporeal Life Support in Infarct-Related Cardiogenic Shock',
    authors: ['Thiele H', 'Zeymer U', 'Akin I', 'Behnes M', 'Rassaf T', 'et al.'],
    journal: 'New England Journal of Medicine',
    year: 2023,
    doi: '10.1056/NEJMoa2307227',
    studyType: 'Randomized controlled trial, multicenter',
    population:
      '417 patients with acute myocardial infarction and cardiogenic shock, planned for early revascularization',
  },
  'elso-respiratory': {
    kind: 'guideline',
    title:
      'Management of Adult Patients Supported with Venovenous Extracorporeal Membrane Oxygenation (VV ECMO): Guideline from the Extracorporeal Life Support Organization (ELSO)',
    authors: ['Tonna JE', 'Abrams D', 'Brodie D', 'Greenwood JC', 'et al.'],
    journal: 'ASAIO Journal',
    year: 2021,
    doi: '10.1097/MAT.0000000000001432',
    studyType: 'Guideline',
    population: 'Adults with respiratory failure supported with venovenous ECMO',
  },
  'elso-cardiac': {
    kind: 'guideline',
    title:
      'ELSO Interim Guidelines for Venoarterial Extracorporeal Membrane Oxygenation in Adult Cardiac Patients',
    authors: ['Lorusso R', 'Shekar K', 'MacLaren G', 'Schmidt M', 'et al.'],
    journal: 'ASAIO Journal',
    year: 2021,
    doi: '10.1097/MAT.0000000000001510',
    pmid: '34339398',
    studyType: 'Guideline',
    population: 'Adult cardiac patients supported with venoarterial ECMO',
  },
  'elso-ecpr': {
    kind: 'guideline',
    title:
      'Extracorporeal Cardiopulmonary Resuscitation in Adults. Interim Guideline Consensus Statement From the Extracorporeal Life Support Organization',
    authors: ['Richardson ASC', 'Tonna JE', 'Nanjayya V', 'Nixon P', 'et al.'],
    journal: 'ASAIO Journal',
    year: 2021,
    doi: '10.1097/MAT.0000000000001344',
    studyType: 'Guideline, consensus statement',
    population: 'Adults with cardiac arrest considered for extracorporeal CPR',
  },
  'elso-anticoagulation': {
    kind: 'guideline',
    title: '2021 ELSO Adult and Pediatric Anticoagulation Guidelines',
    authors: ['McMichael ABV', 'Ryerson LM', 'Ratano D', 'Fan E', 'Faraoni D', 'Annich GM'],
    journal: 'ASAIO Journal',
    year: 2022,
    doi: '10.1097/MAT.0000000000001652',
    studyType: 'Guideline',
    population: 'Adults and children supported with ECMO',
  },
  'elso-transport': {
    kind: 'guideline',
    title:
      'Extracorporeal Life Support Organization Guideline for Transport and Retrieval of Adult and Pediatric Patients with ECMO Support',
    authors: ['Labib A', 'August E', 'Agerstrand C', 'Frenckner B', 'et al.'],
    journal: 'ASAIO Journal',
    year: 2022,
    doi: '10.1097/MAT.0000000000001653',
    studyType: 'Guideline',
    population: 'Adults and children transported or retrieved on ECMO',
  },
  'elso-registry': {
    kind: 'registry',
    title:
      'Extracorporeal Life Support Organization Registry International Report 2022: 100,000 Survivors',
    authors: ['Tonna JE', 'Boonstra PS', 'MacLaren G', 'Paden M', 'Brodie D', 'et al.'],
    journal: 'ASAIO Journal',
    year: 2024,
    doi: '10.1097/MAT.0000000000002128',
    pmid: '38181413',
    studyType: 'International registry report, descriptive',
    population: '154,568 ECMO runs entered from 2009 to 2022, all ages',
  },
  'volume-outcome': {
    kind: 'observational',
    title:
      'Association of Hospital-Level Volume of Extracorporeal Membrane Oxygenation Cases and Mortality. Analysis of the Extracorporeal Life Support Organization Registry',
    authors: ['Barbaro RP', 'Odetola FO', 'Kidwell KM', 'Paden ML', 'Bartlett RH', 'et al.'],
    journal: 'American Journal of Respiratory and Critical Care Medicine',
    year: 2015,
    doi: '10.1164/rccm.201409-1634OC',
    pmid: '25695688',
    studyType: 'Retrospective registry analysis',
    population: '56,222 patients of all ages at 290 centers, 1989 to 2013',
  },
  organization: {
    kind: 'guideline',
    title:
      'Position Paper for the Organization of Extracorporeal Membrane Oxygenation Programs for Acute Respiratory Failure in Adult Patients',
    authors: ['Combes A', 'Brodie D', 'Bartlett R', 'Brochard L', 'et al.'],
    journal: 'American Journal of Respiratory and Critical Care Medicine',
    year: 2014,
    doi: '10.1164/rccm.201404-0630CP',
    studyType: 'Position paper, expert consensus',
    population: 'ECMO programs for adults with acute respiratory failure',
  },
  'ecls-review': {
    kind: 'review',
    title:
      'Extracorporeal Life Support for Adults With Respiratory Failure and Related Indications: A Review',
    authors: ['Brodie D', 'Slutsky AS', 'Combes A'],
    journal: 'JAMA',
    year: 2019,
    doi: '10.1001/jama.2019.9302',
    studyType: 'Narrative review',
    population: 'Adults supported with extracorporeal life support',
  },
  'bleeding-thrombosis': {
    kind: 'registry',
    title:
      'Bleeding and thrombotic events in adults supported with venovenous extracorporeal membrane oxygenation: an ELSO registry analysis',
    authors: ['Nunez JI', 'Gosling AF', "O'Gara B", 'Kennedy KF', 'Rycus P', 'et al.'],
    journal: 'Intensive Care Medicine',
    year: 2022,
    doi: '10.1007/s00134-021-06593-x',
    pmid: '34921625',
    studyType: 'Registry analysis',
    population: '7,579 adults supported with venovenous ECMO, 2010 to 2017',
  },
  'early-mobilization': {
    kind: 'observational',
    title:
      'Early mobilization of patients receiving extracorporeal membrane oxygenation: a retrospective cohort study',
    authors: ['Abrams D', 'Javidfar J', 'Farrand E', 'Mongero LB', 'Agerstrand CL', 'et al.'],
    journal: 'Critical Care',
    year: 2014,
    doi: '10.1186/cc13746',
    studyType: 'Retrospective cohort, single center',
    population: '100 consecutive patients receiving ECMO in a medical intensive care unit',
  },
  'active-mobilization': {
    kind: 'observational',
    title:
      'Feasibility, safety, and resource utilisation of active mobilisation of patients on extracorporeal life support: a prospective observational study',
    authors: ['Braune S', 'Bojes P', 'Mecklenburg A', 'Angriman F', 'et al.'],
    journal: 'Annals of Intensive Care',
    year: 2020,
    doi: '10.1186/s13613-020-00776-3',
    studyType: 'Prospective observational study, single center',
    population: '115 patients on extracorporeal life support over one year',
  },
  'simulation-training': {
    kind: 'trial',
    title:
      'The Utility of High-Fidelity Simulation for Training Critical Care Fellows in the Management of Extracorporeal Membrane Oxygenation Emergencies: A Randomized Controlled Trial',
    authors: ['Zakhary BM', 'Kam LM', 'Kaufman BS', 'Felner KJ'],
    journal: 'Critical Care Medicine',
    year: 2017,
    doi: '10.1097/CCM.0000000000002437',
    studyType: 'Randomized controlled trial of training, single center',
    population: '21 pulmonary and critical care fellows',
  },
  'family-centered-care': {
    kind: 'guideline',
    title: 'Guidelines for Family-Centered Care in the Neonatal, Pediatric, and Adult ICU',
    authors: ['Davidson JE', 'Aslakson RA', 'Long AC', 'Puntillo KA', 'Kross EK', 'et al.'],
    journal: 'Critical Care Medicine',
    year: 2017,
    doi: '10.1097/CCM.0000000000002169',
    studyType: 'Guideline; all recommendations graded weak',
    population: 'Families of critically ill patients of all ages',
  },
  'cost-nurse-perfusionist': {
    kind: 'observational',
    title: 'Outcome and Cost of Nurse-Led vs Perfusionist-led Extracorporeal Membrane Oxygenation',
    journal: 'Annals of Thoracic Surgery',
    year: 2022,
    doi: '10.1016/j.athoracsur.2021.04.095',
    pmid: '34043952',
    studyType: 'Cost model on retrospective data',
    population: '107 ECMO cases, 2018 to 2019',
  },
  'cost-program-model': {
    kind: 'observational',
    title:
      'A cost-reducing extracorporeal membrane oxygenation (ECMO) program model: a single institution experience',
    authors: ['Cavarocchi NC', 'Wallace S', 'Hong EY', 'et al.'],
    journal: 'Perfusion',
    year: 2015,
    doi: '10.1177/0267659114534288',
    studyType: 'Retrospective review, single institution',
    population: 'ECMO patients of one program before and after a change of staffing model',
  },
}

const accessedOn = '2026-11-20'

/** The studies, registries and guidelines that the sample texts cite. All are real publications. */
export const sourceDocuments: SeedDocument[] = Object.entries(sources).map(([name, source]) => ({
  _id: `source-${name}`,
  _type: 'source',
  ...source,
  url: `https://doi.org/${source.doi}`,
  accessedOn,
  status: 'current',
}))
