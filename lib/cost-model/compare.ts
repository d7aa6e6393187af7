/** What the formula takes. Shares are fractions of 1, money is dollars of one year unless named otherwise. */
export interface Figures {
  ecmoDaysPerYear: number
  inHouseHoursPerDay: number
  inHouseCircuitsPerSpecialist: number
  partnerHoursPerDay: number
  partnerCircuitsPerSpecialist: number
  paidHoursPerFte: number
  productiveShare: number
  minimumTeamFte: number
  /** Of the hours that a team stands idle, how many are used elsewhere: moves the answer most. */
  redeployedShare: number
  ftePerPerson: number
  /** 0: as many as the team needs. */
  trainedPeopleOverride: number
  costBasis: CostBasis
  annualCostPerFte: number
  /** Of the whole cost; counts with a base salary alone. */
  benefitsShare: number
  premiumPayShare: number
  onCallHours: number
  onCallRate: number
  competencyHoursPerPerson: number
  courseFeePerPerson: number
  annualTurnover: number
  costPerDeparture: number
  programOverhead: number
  /** Dollars a month. */
  monthlyRetainer: number
  onboardingFee: number
  contractYears: number
  retainedHospitalCost: number
  hourlyRate: number
  travelPerDay: number
  minimumAnnualCommitment: number
}

export type CostBasis = 'fullyLoaded' | 'baseSalary'

/** Hours, people and dollars a year of staffing, both ways. Nothing is rounded. */
export interface Comparison {
  inHouseHours: number
  partnerHours: number
  fteVolume: number
  fteCharged: number
  people: number
  labour: number
  onCall: number
  training: number
  turnover: number
  inHouse: number
  partner: number
  /** In-house less partner: above 0, a partner costs less. */
  difference: number
}

/**
 * Compares a year of staffing ECMO in-house with a year of a partner's. Every figure is finite as
 * long as those given lie within the limits of `costInputs`.
 */
export function compareCosts(figures: Figures): Comparison {
  const inHouseHours =
    (figures.ecmoDaysPerYear * figures.inHouseHoursPerDay) / figures.inHouseCircuitsPerSpecialist
  const partnerHours =
    (figures.ecmoDaysPerYear * figures.partnerHoursPerDay) / figures.partnerCircuitsPerSpecialist
  const team = teamFor(inHouseHours, figures)
  const perFte = yearOfOne(figures)
  const labour = team.fteCharged * perFte * (1 + figures.premiumPayShare)
  const onCall = figures.onCallHours * figures.onCallRate
  const hourOfOne = perFte / figures.paidHoursPerFte
  const training =
    team.people * (figures.competencyHoursPerPerson * hourOfOne + figures.courseFeePerPerson)
  const turnover =
    team.people * figures.annualTurnover * figures.costPerDeparture * team.shareOfTheirTime
  const inHouse = labour + onCall + training + turnover + figures.programOverhead
  const partner = partnerCost(partnerHours, figures)
  const { fteVolume, fteCharged, people } = team
  return {
    ...{ inHouseHours, partnerHours, fteVolume, fteCharged, people },
    ...{ labour, onCall, training, turnover, inHouse, partner },
    difference: inHouse - partner,
  }
}

function teamFor(inHouseHours: number, figures: Figures) {
  const fteVolume = inHouseHours / (figures.paidHoursPerFte * figures.productiveShare)
  const idle = Math.max(0, figures.minimumTeamFte - fteVolume)
  const fteCharged = fteVolume + idle * (1 - figures.redeployedShare)
  const needed = Math.max(fteVolume, figures.minimumTeamFte) / figures.ftePerPerson
  const people = Math.max(wholePeople(needed), figures.trainedPeopleOverride)
  // Of nobody's time, nothing.
  const time = people * figures.ftePerPerson
  const shareOfTheirTime = time > 0 ? Math.min(1, fteCharged / time) : 0
  return { fteVolume, fteCharged, people, shareOfTheirTime }
}

/** 2.7 / 0.9 is 3.0000000000000004 to a computer, and three people to everybody else. */
function wholePeople(people: number): number {
  return Math.ceil(people - 1e-9)
}

function yearOfOne({ costBasis, annualCostPerFte, benefitsShare }: Figures): number {
  return costBasis === 'baseSalary' ? annualCostPerFte / (1 - benefitsShare) : annualCostPerFte
}

function partnerCost(hours: number, figures: Figures): number {
  const invoiced =
    12 * figures.monthlyRetainer +
    hours * figures.hourlyRate +
    figures.ecmoDaysPerYear * figures.travelPerDay +
    figures.onboardingFee / figures.contractYears
  return Math.max(invoiced, figures.minimumAnnualCommitment) + figures.retainedHospitalCost
}
