import { expect, test } from 'vitest'
import { maskPatientDetails, patientDetails } from './patient-detail.ts'

const telling: [string, string][] = [
  ['ssn', 'His number is 123-45-6789.'],
  ['ssn', 'SSN 123456789'],
  ['ssn', 'Her social security number is 123 45 6789, please check.'],
  ['ssn', 'social security: last four 6789'],
  ['record', 'MRN 00482913'],
  ['record', 'The MRN is 4829134.'],
  ['record', 'mrn: AB-482913'],
  ['record', 'Medical record number 4829-134 needs review'],
  ['record', 'patient ID #77310'],
  ['record', 'See chart no. 55120.'],
  ['record', 'Medicare number 1234 567 890'],
  ['birth', 'DOB 03/14/1958'],
  ['birth', 'Date of birth: March 14, 1958'],
  ['birth', 'She was born on 14 March 1958.'],
  ['birth', 'born 1958-03-14'],
  ['birth', 'his birthday is 3/14'],
  ['birth', 'd.o.b. 14.03.58'],
  ['illness', 'My husband is in the ICU.'],
  ['illness', 'my wife has been in your ICU for two weeks'],
  ['illness', 'My mom is on a ventilator and we do not know what to do.'],
  ['illness', 'Our son was placed on ECMO last night'],
  ['illness', 'my mother-in-law was admitted on Friday'],
  ['illness', 'My 6-week-old is in the NICU.'],
  ['illness', 'my best friend had a cardiac arrest'],
  ['illness', 'Dad was intubated yesterday'],
  ['illness', 'my brother passed away after a transplant'],
  ['illness', 'My late father was on VA ECMO in 2021'],
  ['illness', 'my daughter, who is 12, was diagnosed with leukemia'],
  ['illness', 'I was on ECMO for 20 days myself'],
  ['illness', 'I am a patient at a hospital in Texas'],
  ['illness', 'Mrs. Alvarez was admitted with pneumonia'],
  ['illness', 'Mr Chen is on ECMO since Tuesday'],
  ['illness', 'It is about my husband, he is in a coma'],
  ['illness', 'My grandfather’s in intensive care'],
  ['patientName', 'The patient’s name is Jordan Example.'],
  ['patientName', 'a patient named Jordan'],
  ['patientName', 'the patient Jordan Example needs transport'],
  ['patientName', 'patient Mr. Example is waiting'],
  ['age', 'a 67-year-old man with ARDS'],
  ['age', '45 yo female, VV since Monday'],
  ['age', 'a 3 week old baby'],
  ['age', '58y/o M post arrest'],
  ['room', 'Come to room 412.'],
  ['room', 'She is in Rm #12B'],
  ['room', 'the patient in bed 7'],
  ['room', 'ICU bed 14 needs someone tonight'],
]

const harmless = [
  'We run about 60 ECMO days a year in a 400-bed hospital.',
  'Our ICU has 24 beds in two rooms of 12.',
  'We have two patients on VV ECMO and need cover tonight.',
  'Please call 555-010-0123 or (555) 010-4567.',
  'Our ZIP code is 75201-1234.',
  'We expect 123 456 7890 to be our main line.',
  'Budget number 2026-14-0031 was approved.',
  'We start on 03/14/2027.',
  'The contract runs from January 1, 2027 to December 31, 2027.',
  'Our program was born in 2015.',
  'I was born to do this work.',
  'Does your charting go into our MRN system?',
  'We use Epic; each MRN is assigned at admission.',
  'How do you bill Medicare for ECMO?',
  'Medicare rates changed in 2026.',
  'My husband is a perfusionist in the ICU.',
  'My wife works in the ICU at night.',
  'my sister is an ICU nurse and told me of you',
  'My father was a cardiac surgeon who did transplants.',
  'Our sister hospital is on ECMO for adults only.',
  'Our parent company has a critical care program.',
  'My partner and I run the perfusion group.',
  'My friend was hired by you for ECMO last year.',
  'I was on ECMO call for three years.',
  'I was on ECMO rotation in my fellowship.',
  'I am a registered nurse with 6 years in the CVICU.',
  'I have cared for patients on a ventilator since 2014.',
  'I am an ECMO coordinator at a children’s hospital.',
  'The Patient Safety Officer would join the call.',
  'Our patient Safety Committee meets on Monday.',
  'Patient Care Services signs the contract.',
  'Ms. Lee is our director of critical care.',
  'Mr. Ortiz will be your contact for credentialing.',
  'Dr. Okafor leads the intensive care unit.',
  'Our 10-year-old program needs new protocols.',
  'We treat patients from 18 years old up.',
  'The circuit was 5 days old when we changed it.',
  'We meet in conference room 204.',
  'Training room 3 is free in May.',
  'Someone must be in the room 24 hours a day.',
  'There is room for 2 more pumps.',
  'The hybrid room is 30 feet wide.',
  'We went from 8 to 12 beds.',
  'We would add a bed 3 nights a week.',
  'A cover person at the bedside, 24/7.',
  'The second figure of your article on anticoagulation has a mistake.',
  'My daughter wants to become an ECMO specialist.',
  'Is travel paid, and is there housing near the hospital?',
  'What happens if your specialist is sick?',
  'License TX 123456, expires 12/31/2027.',
  'NPI 1234567890',
]

test('there is enough to judge by', () => {
  expect(telling.length + harmless.length).toBeGreaterThanOrEqual(80)
  expect(harmless.length).toBeGreaterThanOrEqual(40)
})

test.each(telling)('%s: %s', (kind, sentence) => {
  const kinds = (text: string) => patientDetails(text).map((detail) => detail.kind)
  expect(kinds(sentence)).toContain(kind)
  const lines = `Good morning.\nWe have a question. ${sentence}\nThank you, and call us.`
  expect(kinds(lines)).toContain(kind)
})

test.each(harmless)('nothing in: %s', (sentence) => {
  expect(patientDetails(sentence)).toEqual([])
})

test('it does not look across sentences', () => {
  expect(patientDetails('My husband is fine. The ICU has twelve beds.')).toEqual([])
})

test('what was found is cut out, and the rest stays', () => {
  const text = 'We need cover.\nMRN 00482913, DOB 03/14/1958, room 412. Please call.'
  expect(maskPatientDetails(text)).toBe(
    'We need cover.\n[removed], [removed], [removed]. Please call.',
  )
  expect(maskPatientDetails('We need cover.')).toBe('We need cover.')
})

test('a long text of anything takes no time', () => {
  const texts = ['my '.repeat(5_000), '1'.repeat(15_000), 'is my husband '.repeat(1_000)]
  const began = performance.now()
  for (const text of texts) patientDetails(text)
  expect(performance.now() - began).toBeLessThan(5_000)
  console.info(`${Math.round(performance.now() - began)} ms`)
})
