import type { SeedDocument } from '../document.ts'
import { anticoagulationOnEcmo } from './anticoagulation-on-ecmo.ts'
import { becomingAnEcmoSpecialist } from './becoming-an-ecmo-specialist.ts'
import { cesarAndEolia } from './cesar-and-eolia.ts'
import { ecprWhatTheTrialsShow } from './ecpr-what-the-trials-show.ts'
import { inHouseOrPartnerStaffing } from './in-house-or-partner-staffing.ts'
import { movingOnEcmo } from './moving-on-ecmo.ts'
import { questionsFamiliesCanAsk } from './questions-families-can-ask.ts'
import { questionsToAskAnEcmoPartner } from './questions-to-ask-an-ecmo-partner.ts'
import { roleOfEcmoSpecialists } from './role-of-ecmo-specialists.ts'
import { theFirstDaysOnEcmo } from './the-first-days-on-ecmo.ts'
import { volumeAndOutcome } from './volume-and-outcome.ts'
import { vvAndVaEcmoExplained } from './vv-and-va-ecmo-explained.ts'
import { whatHappensOnAnEcmoShift } from './what-happens-on-an-ecmo-shift.ts'

export const articleDocuments: SeedDocument[] = [
  roleOfEcmoSpecialists,
  vvAndVaEcmoExplained,
  ecprWhatTheTrialsShow,
  questionsFamiliesCanAsk,
  inHouseOrPartnerStaffing,
  questionsToAskAnEcmoPartner,
  anticoagulationOnEcmo,
  becomingAnEcmoSpecialist,
  whatHappensOnAnEcmoShift,
  volumeAndOutcome,
  movingOnEcmo,
  cesarAndEolia,
  theFirstDaysOnEcmo,
]
