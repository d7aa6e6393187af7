/** What an editor may tick, with the words shown for each stored value. */
export const roleChoices = [
  { title: 'Author', value: 'author' },
  { title: 'Medical reviewer', value: 'reviewer' },
  { title: 'ECMO specialist', value: 'specialist' },
  { title: 'Leader', value: 'leader' },
]

export const populationChoices = [
  { title: 'Adult', value: 'adult' },
  { title: 'Pediatric', value: 'pediatric' },
  { title: 'Neonatal', value: 'neonatal' },
]

export const modeChoices = [
  { title: 'VV (lungs)', value: 'VV' },
  { title: 'VA (heart and lungs)', value: 'VA' },
  { title: 'ECPR (during resuscitation)', value: 'ECPR' },
  { title: 'Transport', value: 'transport' },
]

export const staffChoices = [
  { title: 'Perfusionist', value: 'perfusionist' },
  { title: 'Nurse', value: 'nurse' },
  { title: 'Respiratory therapist', value: 'respiratoryTherapist' },
]
