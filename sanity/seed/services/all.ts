import type { SeedDocument } from '../document.ts'
import { bedsideCover } from './bedside-cover.ts'
import { programStartUp } from './program-start-up.ts'
import { surgeAndRelief } from './surge-and-relief.ts'
import { trainingAndCompetency } from './training-and-competency.ts'
import { transportSupport } from './transport-support.ts'

/** The five services that the company's own words imply. Hours and states are invented, so all are samples. */
export const serviceDocuments: SeedDocument[] = [
  bedsideCover,
  surgeAndRelief,
  programStartUp,
  trainingAndCompetency,
  transportSupport,
]
