/**
 * Words that no typo fix may touch. Broader than it need be: a word too many here only means that
 * a reviewer looks again.
 */
const list = (words: string) => new Set(words.split(/\s+/u))

const negations = list(`no not never none nor neither nobody nothing nowhere without cannot hardly
  rarely seldom except unless avoid stop only fail fails failed contraindicated lacks lack`)

const numbers = list(`zero one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred thousand million billion dozen half third quarter once twice first second fold double
  triple both each every all few many several most some`)

const units =
  list(`mg mcg µg μg ug ng g kg l ml dl µl iu unit units mmhg cmh mmol meq mol rpm bpm fr
  french percent liter liters litre litres milliliter milliliters gram grams milligram milligrams
  microgram micrograms kilogram kilograms pound pounds mm cm m meter meters inch inches min minute
  minutes hour hours h hr hrs day days daily week weeks weekly month months monthly year years yearly
  s sec seconds times per dollar dollars usd kpa psi hz c f`)

const credentials =
  list(`physician physicians doctor doctors nurse nurses perfusionist perfusionists
  therapist therapists specialist specialists surgeon surgeons certified registered licensed board`)

const drugs =
  list(`heparin protamine propofol ketamine midazolam lorazepam diazepam morphine fentanyl
  hydromorphone dopamine dobutamine milrinone vasopressin epinephrine adrenaline norepinephrine
  noradrenaline phenylephrine levosimendan argatroban bivalirudin alteplase aspirin clopidogrel
  amiodarone lidocaine furosemide insulin albumin antithrombin oxygen nitric epoprostenol sildenafil
  rocuronium cisatracurium vecuronium dexmedetomidine nicardipine esmolol tranexamic potassium calcium
  magnesium sodium bicarbonate citrate plasma platelets fibrinogen cryoprecipitate warfarin steroid
  steroids antibiotic antibiotics`)

/** Stems by which drugs are named: https://www.who.int/teams/health-product-and-policy-standards/inn/stem-book */
const drugStems =
  /(?:parin|rudin|xaban|gatran|fentanil|azepam|azolam|curonium|statin|sartan|pril|olol|cillin|mycin|micin|penem|floxacin|azole|dipine|prost|grel|plase|setron|sone|solone|mab)$/u

/** Swapping one of these turns a sentence around as surely as a “not”. */
const turns = list(`may might must should can could will would shall always before after above below
  over under more less fewer higher lower greater smaller better worse best worst increase increases
  increased decrease decreases decreased raise raises raised reduce reduces reduced rise rises rose
  fall falls fell gain loss survive survives survived die dies died dead death deaths alive live lives
  lived safe unsafe harm harms risk risks left right with off on in out up down start starts early late
  and or but if than same different cause causes caused prevent prevents prevented`)

/** Two capitals: a credential (RN, CCP), a test (ACT), a mode (VV) or a unit. */
const capitals = /\p{Lu}.*\p{Lu}/u

export function isNegation(word: string): boolean {
  const plain = word.toLowerCase()
  return negations.has(plain) || plain.endsWith("n't")
}

/** Whether a change of this word could change what is said. */
export function isProtected(word: string): boolean {
  const plain = word.toLowerCase()
  return (
    /[\p{N}%‰°$€£<>=≤≥±+×^_[\]()/|→]/u.test(word) ||
    isNegation(word) ||
    capitals.test(word) ||
    [numbers, units, credentials, drugs, turns].some((words) => words.has(plain)) ||
    (plain.length > 5 && drugStems.test(plain))
  )
}

const turningPrefixes =
  /^(?:un|in|im|il|ir|non|dis|mis|anti|contra|de|re|pre|post|hypo|hyper|over|under|a|ab|sub|super|inter|intra|extra|ex)-?$/u
const turningSuffixes = /^-?(?:less|ful|free|able)$/u

/** Whether one word is the other with an addition that turns it around: “stable” and “unstable”. */
export function turnsAround(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((word) => word.toLowerCase())
    .toSorted((a, b) => a.length - b.length)
  if (!short || !long || short === long) return false
  if (long.endsWith(short)) return turningPrefixes.test(long.slice(0, -short.length))
  if (long.startsWith(short)) return turningSuffixes.test(long.slice(short.length))
  const stems = [/^(?:hypo|hyper)/u, /^(?:intra|inter|extra)/u, /^(?:pre|post)/u, /(?:ful|less)$/u]
  return stems.some(
    (stem) =>
      stem.test(short) && stem.test(long) && short.replace(stem, '') === long.replace(stem, ''),
  )
}
