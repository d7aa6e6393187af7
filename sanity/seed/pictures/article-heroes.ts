import type { Drawing } from './canvas.ts'
import {
  attention,
  channel,
  conversation,
  days,
  shiftDial,
  steps,
  twoCircuits,
  walking,
} from './care-drawings.ts'
import { hundreds, intervals, ledger, roster, volume } from './evidence-drawings.ts'

/** One drawing for each article, by the end of its address. */
export const articleHeroes: Record<string, () => Drawing> = {
  'role-of-ecmo-specialists': attention,
  'vv-and-va-ecmo-explained': twoCircuits,
  'what-happens-on-an-ecmo-shift': shiftDial,
  'questions-families-can-ask': conversation,
  'questions-to-ask-an-ecmo-partner': ledger,
  'anticoagulation-on-ecmo': channel,
  'ecpr-what-the-trials-show': intervals,
  'becoming-an-ecmo-specialist': steps,
  'in-house-or-partner-staffing': roster,
  'volume-and-outcome': volume,
  'moving-on-ecmo': walking,
  'cesar-and-eolia': hundreds,
  'the-first-days-on-ecmo': days,
}
