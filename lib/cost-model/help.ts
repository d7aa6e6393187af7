import type { InputKey } from './inputs.ts'

/** What helps to fill in a figure: apart from the rest, since the browser's script has no use for it. */
export const inputHelp: Readonly<Record<InputKey, string>> = {
  redeployedShare:
    'This decides most. When no one is on ECMO, what share of your specialists’ paid time does other work that you would pay for anyway? 0 if they wait; 100 if none of it is lost.',
  ecmoDaysPerYear: 'Runs in a year times days a run. Two circuits on one day count as two.',
  annualCostPerFte: 'For one full-time equivalent (FTE), whichever discipline runs ECMO with you.',
  hourlyRate:
    'From an offer that you have. We show no price here that is not written for your hospital.',
  inHouseHoursPerDay:
    '24 if a specialist is at the bedside around the clock; only the hours added if bedside nurses run the circuit.',
  inHouseCircuitsPerSpecialist: '1 if each circuit has a specialist of its own.',
  minimumTeamFte:
    'What you must employ to have someone at any hour, however few runs there are. 0 if others already cover it.',
  paidHoursPerFte: '40 hours in each of 52 weeks are 2,080.',
  productiveShare: 'What is left after vacation, sickness and training.',
  ftePerPerson: '1 if everyone is full-time.',
  trainedPeopleOverride:
    'If more than the team itself needs, as where many bedside nurses are trained.',
  benefitsShare: 'Counts only if the cost above is a base salary.',
  premiumPayShare: 'On average over the year.',
  onCallHours: 'Hours of waiting, not of work at the bedside.',
  onCallRate: 'For the hours above.',
  competencyHoursPerPerson: 'Paid hours of courses, simulation and drills.',
  courseFeePerPerson: 'Courses, examinations and renewals.',
  annualTurnover: 'Your own rate over the last years.',
  costPerDeparture: 'Recruiting, orientation, and cover until the new one works alone.',
  programOverhead:
    'Coordination, scheduling, education staff: only what you would not pay with a partner.',
  partnerHoursPerDay: 'The hours that would be on the invoice.',
  partnerCircuitsPerSpecialist: '1 if each circuit has a specialist of its own.',
  monthlyRetainer: 'What is due whether or not there is a run.',
  travelPerDay: 'If it is not within the rate.',
  onboardingFee: 'Spread over the years of the contract.',
  contractYears: 'Counts only with an onboarding fee.',
  minimumAnnualCommitment: 'Due even when the hours come to less.',
  retainedHospitalCost:
    'Your own coordinator, call, training and oversight of the partner’s staff.',
}
