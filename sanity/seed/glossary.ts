import { ref, type SeedDocument, slug } from './document.ts'
import { prose } from './portable-text.ts'

type Term = {
  title: string
  aliases?: string[]
  /** Up to 40 words. */
  definition: string
  /** Of `sources.ts`. */
  source: string
  detail?: string
}

const terms: Record<string, Term> = {
  ecmo: {
    title: 'ECMO',
    aliases: ['extracorporeal membrane oxygenation', 'extracorporeal life support', 'ECLS'],
    definition:
      'A machine that does part of the work of the lungs, or of heart and lungs. Blood flows out of the body, a membrane adds oxygen and takes away carbon dioxide, and a pump sends it back.',
    source: 'ecls-review',
    detail: `ECMO buys time. It does not treat the illness: the lungs or the heart have to recover, or the team has to find another way
    forward. Extracorporeal life support (ECLS) is the wider word; many people use both for the same thing.

    The two common forms are [VV ECMO](doc:term-vv-ecmo), for the lungs, and [VA ECMO](doc:term-va-ecmo), for the heart as well.`,
  },
  'vv-ecmo': {
    title: 'VV ECMO',
    aliases: ['venovenous ECMO', 'veno-venous ECMO', 'V-V ECMO'],
    definition:
      'ECMO for the lungs: blood leaves a large vein and returns to a large vein. It does the work of the lungs; the heart still has to pump.',
    source: 'elso-respiratory',
    detail: `The letters say where blood leaves the body and where it comes back: V for vein, twice. [VV and VA are compared
    here](doc:article-vv-and-va-ecmo-explained).`,
  },
  'va-ecmo': {
    title: 'VA ECMO',
    aliases: ['venoarterial ECMO', 'veno-arterial ECMO', 'V-A ECMO'],
    definition:
      'ECMO for the heart and the lungs: blood leaves a vein and returns to an artery, so that the machine moves blood through the body as well.',
    source: 'elso-cardiac',
    detail: `The pump pushes against a weak heart, and a cannula in the leg can take blood from the leg below it. Both are watched
    closely: see [left ventricular venting](doc:term-lv-vent) and [distal perfusion cannula](doc:term-distal-perfusion-cannula).`,
  },
  ecpr: {
    title: 'ECPR',
    aliases: ['extracorporeal CPR', 'E-CPR', 'extracorporeal cardiopulmonary resuscitation'],
    definition:
      'VA ECMO that is started while the heart has stopped and chest compressions are going on, because the usual resuscitation does not restart it.',
    source: 'elso-ecpr',
    detail: `It takes a team that is ready within minutes, so few hospitals offer it. [What trials found](doc:article-ecpr-what-the-trials-show)
    differs from one to the next.`,
  },
  cannula: {
    title: 'Cannula',
    aliases: ['cannulas', 'cannulae', 'ECMO tube'],
    definition:
      'A wide tube in a large blood vessel, usually in the neck or the groin. One or more drain blood to the machine, and one returns it.',
    source: 'elso-respiratory',
  },
  cannulation: {
    title: 'Cannulation',
    aliases: ['cannulate', 'cannulated'],
    definition:
      'Placing the tubes of ECMO in the blood vessels, through the skin with the help of ultrasound, or by a surgeon.',
    source: 'elso-respiratory',
  },
  decannulation: {
    title: 'Decannulation',
    aliases: ['decannulate', 'cannula removal'],
    definition:
      'Taking the tubes of ECMO out of the blood vessels, when the patient can do without it or when support ends.',
    source: 'elso-respiratory',
  },
  circuit: {
    title: 'Circuit',
    aliases: ['ECMO circuit'],
    definition:
      'All that blood flows through outside the body: drainage tube, pump, oxygenator, return tube, and the connections and sensors between them.',
    source: 'ecls-review',
    detail: `A specialist looks along the whole of it, by hand and with a flashlight, at every handover: for clots, kinks, air and loose
    connections.`,
  },
  oxygenator: {
    title: 'Oxygenator',
    aliases: ['membrane lung', 'artificial lung', 'membrane oxygenator'],
    definition:
      'The part of the circuit that works as a lung: blood and gas flow on two sides of thin hollow fibers, oxygen goes in and carbon dioxide comes out.',
    source: 'ecls-review',
  },
  'centrifugal-pump': {
    title: 'Centrifugal pump',
    aliases: ['blood pump', 'rotary pump', 'ECMO pump'],
    definition:
      'A spinning disk that moves blood through the circuit. How much it moves depends on its speed, on how easily blood comes, and on what it pumps against.',
    source: 'ecls-review',
  },
  'sweep-gas': {
    title: 'Sweep gas',
    aliases: ['sweep', 'sweep flow'],
    definition:
      'The gas that flows through the oxygenator. More of it takes more carbon dioxide out of the blood.',
    source: 'elso-respiratory',
  },
  'blood-flow': {
    title: 'Blood flow',
    aliases: ['ECMO flow', 'pump flow', 'liters per minute'],
    definition:
      'How much blood passes the circuit in a minute, in liters. In VV ECMO it decides, more than the gas does, how much oxygen the patient gets.',
    source: 'elso-respiratory',
  },
  anticoagulation: {
    title: 'Anticoagulation',
    aliases: ['anticoagulant', 'blood thinner', 'blood thinners', 'heparin'],
    definition:
      'A drug that slows clotting, because blood that touches plastic tends to clot. Too little lets clots form, too much lets the patient bleed.',
    source: 'elso-anticoagulation',
    detail: `Heparin is used most often. The dose follows tests such as [aPTT](doc:term-aptt), [anti-Xa](doc:term-anti-xa) or
    [ACT](doc:term-act). [How the balance is kept](doc:article-anticoagulation-on-ecmo).`,
  },
  act: {
    title: 'ACT',
    aliases: ['activated clotting time'],
    definition:
      'A bedside test of how many seconds a drop of blood takes to clot. It gives a quick answer about the effect of heparin.',
    source: 'elso-anticoagulation',
  },
  aptt: {
    title: 'aPTT',
    aliases: ['PTT', 'activated partial thromboplastin time'],
    definition:
      'A laboratory test of how long one path of clotting takes. It is one way to see the effect of heparin.',
    source: 'elso-anticoagulation',
  },
  'anti-xa': {
    title: 'Anti-Xa',
    aliases: ['anti-factor Xa', 'anti-Xa level', 'heparin level'],
    definition:
      'A laboratory test that tells how much heparin is at work in the blood, by how strongly it blocks one clotting factor.',
    source: 'elso-anticoagulation',
  },
  hemolysis: {
    title: 'Hemolysis',
    aliases: ['haemolysis'],
    definition:
      'Red blood cells that break apart. In a circuit, high suction or a clot in the pump can cause it, so the team tests for it.',
    source: 'elso-respiratory',
  },
  ards: {
    title: 'ARDS',
    aliases: ['acute respiratory distress syndrome'],
    definition:
      'A sudden, severe inflammation of both lungs, for example after pneumonia, in which they fill with fluid and take up too little oxygen.',
    source: 'ards-ipd',
    detail: `Two large trials asked whether ECMO helps adults with severe ARDS: [what CESAR and EOLIA found](doc:article-cesar-and-eolia).`,
  },
  'cardiogenic-shock': {
    title: 'Cardiogenic shock',
    aliases: ['heart pump failure'],
    definition:
      'A heart so weak that the organs get too little blood, for example after a large heart attack.',
    source: 'ecls-shock',
  },
  crrt: {
    title: 'CRRT',
    aliases: ['continuous renal replacement therapy', 'dialysis', 'kidney machine'],
    definition:
      'A slow form of dialysis that runs day and night when the kidneys fail. It can be connected to the ECMO circuit or run beside it.',
    source: 'elso-respiratory',
  },
  recirculation: {
    title: 'Recirculation',
    definition:
      'In VV ECMO, blood that has just been given oxygen and is drained again before it reaches the body. Moving a cannula can reduce it.',
    source: 'elso-respiratory',
  },
  'differential-hypoxemia': {
    title: 'Differential hypoxemia',
    aliases: ['differential hypoxia', 'Harlequin syndrome', 'north-south syndrome'],
    definition:
      'In VA ECMO by way of the leg, the upper body gets blood from sick lungs with too little oxygen while the lower body gets enough from the machine.',
    source: 'elso-cardiac',
  },
  'lv-vent': {
    title: 'Left ventricular venting',
    aliases: ['LV vent', 'LV unloading', 'unloading'],
    definition:
      'Relief for the left side of the heart, which in VA ECMO has to push against the pump: by drugs, a small pump in the heart, or another tube.',
    source: 'elso-cardiac',
  },
  'distal-perfusion-cannula': {
    title: 'Distal perfusion cannula',
    aliases: ['reperfusion cannula', 'leg perfusion'],
    definition:
      'A small tube that brings blood to the leg below a large ECMO cannula in the groin, so that the leg is not cut off.',
    source: 'elso-cardiac',
  },
  chatter: {
    title: 'Chatter',
    aliases: ['line chatter', 'chugging', 'suck-down'],
    definition:
      'Tubing that shakes because the pump wants more blood than the vein can give. The cause is looked for before the speed is changed.',
    source: 'elso-respiratory',
  },
  weaning: {
    title: 'Weaning',
    aliases: ['wean', 'coming off ECMO', 'weaning trial'],
    definition:
      'Reducing the help of the machine step by step, to see whether the patient’s own lungs or heart can do the work again.',
    source: 'elso-respiratory',
  },
  mobilization: {
    title: 'Mobilization',
    aliases: ['mobility', 'early mobilization', 'awake ECMO', 'walking on ECMO'],
    definition:
      'Moving while on ECMO: sitting at the edge of the bed, standing, sometimes walking, with a team that guards the tubes.',
    source: 'early-mobilization',
    detail: `It is planned like a procedure, and not every patient can. [How a team prepares for it](doc:article-moving-on-ecmo).`,
  },
  'ecmo-transport': {
    title: 'ECMO transport',
    aliases: ['retrieval', 'interfacility transport', 'mobile ECMO'],
    definition:
      'Moving a patient on ECMO to another hospital, by road or air, with the machine running and a team that could start it where the patient is.',
    source: 'elso-transport',
  },
  'ecmo-specialist': {
    title: 'ECMO specialist',
    aliases: ['ECMO specialists', 'bedside ECMO specialist'],
    definition:
      'A perfusionist, nurse or respiratory therapist with extra training who runs the circuit at the bedside, within the orders of the physicians.',
    source: 'organization',
    detail: `[What a specialist does](doc:article-role-of-ecmo-specialists), and [how people become
    one](doc:article-becoming-an-ecmo-specialist).`,
  },
  perfusionist: {
    title: 'Perfusionist',
    aliases: ['CCP', 'clinical perfusionist', 'cardiovascular perfusionist'],
    definition:
      'A clinician trained to run machines that move and oxygenate blood outside the body, in heart surgery and on ECMO.',
    source: 'organization',
  },
  elso: {
    title: 'ELSO',
    aliases: ['Extracorporeal Life Support Organization'],
    definition:
      'The international society of ECMO centers. It writes guidelines and keeps a registry of ECMO runs that its members report.',
    source: 'elso-registry',
  },
}

/** Words of ECMO as published guidelines and reviews use them. Not samples: nothing is made up. */
export const glossaryDocuments: SeedDocument[] = Object.entries(terms).map(
  ([name, { title, aliases, definition, source, detail }]) => ({
    _id: `term-${name}`,
    _type: 'glossaryTerm',
    title,
    slug: slug(name),
    ...(aliases && { aliases }),
    definition,
    ...(detail && { detail: prose(detail) }),
    source: ref(`source-${source}`),
  }),
)
