import {
  area,
  arterial,
  circle,
  type Drawing,
  draw,
  hair,
  ink,
  path,
  spread,
  venous,
} from './canvas.ts'

type Look = {
  ground: string
  cloth: string
  skin: string
  hair: string
  /** The outline of the hair, drawn behind (`back`) and in front of (`front`) a head at 400,400. */
  back?: string
  front: string
  /** Where the line passes behind the shoulders. */
  rise: number
}

const head =
  'M400 252 C486 252 520 318 516 400 C512 492 462 560 400 560 C338 560 288 492 284 400 C280 318 314 252 400 252 Z'
const neck = 'M342 520 H458 V640 C458 690 342 690 342 640 Z'
const shoulders =
  'M60 1000 C70 800 150 716 320 672 C352 730 448 730 480 672 C650 716 730 800 740 1000 Z'
const collar = 'M318 672 L400 830 L482 672'

const looks: Record<string, Look> = {
  'maren-oyelaran': {
    ground: ink.tint,
    cloth: '#0B5F66',
    skin: '#7C5A4A',
    hair: '#13212B',
    back: 'M400 190 C560 190 590 330 566 430 C560 490 540 520 520 530 L280 530 C260 520 240 490 234 430 C210 330 240 190 400 190 Z',
    front:
      'M286 390 C280 270 330 226 400 226 C470 226 520 270 514 390 C490 320 450 300 400 300 C350 300 310 320 286 390 Z',
    rise: 220,
  },
  'ruth-halvorsen': {
    ground: ink.lilac,
    cloth: '#3A3F87',
    skin: '#D9B8A2',
    hair: '#8A6A4F',
    back: 'M400 206 C520 206 560 300 552 420 C546 540 560 620 590 680 L210 680 C240 620 254 540 248 420 C240 300 280 206 400 206 Z',
    front:
      'M284 400 C280 270 350 232 420 240 C500 248 524 310 516 410 C500 350 470 316 440 300 C410 340 330 340 284 400 Z',
    rise: 320,
  },
  'desmond-achterberg': {
    ground: ink.sand,
    cloth: '#43535E',
    skin: '#9A6F58',
    hair: '#1E2A33',
    front:
      'M282 392 C268 262 330 216 400 216 C474 216 532 262 518 392 C508 352 500 330 486 312 C430 296 370 296 314 312 C300 330 292 352 282 392 Z',
    rise: 260,
  },
  'callum-iwasaki': {
    ground: ink.blush,
    cloth: '#7A2C28',
    skin: '#CFA98C',
    hair: '#13212B',
    front:
      'M280 400 C262 270 320 206 410 208 C500 206 540 274 520 400 C514 360 506 336 494 318 C460 330 400 322 364 290 C350 320 300 340 280 400 Z',
    rise: 180,
  },
  'tomas-reyes-lind': {
    ground: ink.sunk,
    cloth: '#FFFFFF',
    skin: '#B98B6F',
    hair: '#6B7A83',
    front:
      'M282 410 C262 280 320 214 396 214 C480 210 538 278 518 410 C512 372 508 344 496 322 C470 268 350 262 310 318 C294 344 288 372 282 410 Z',
    rise: 300,
  },
  'ilse-adeyemi': {
    ground: ink.lilac,
    cloth: '#0B5F66',
    skin: '#5F4438',
    hair: '#2A2A33',
    back: 'M400 70 C470 70 500 116 490 166 C484 200 460 214 400 214 C340 214 316 200 310 166 C300 116 330 70 400 70 Z',
    front:
      'M284 392 C274 262 334 200 400 200 C466 200 526 262 516 392 C500 312 456 276 400 276 C344 276 300 312 284 392 Z',
    rise: 240,
  },
  'priya-vanterpool': {
    ground: ink.tint,
    cloth: '#13212B',
    skin: '#A87B5E',
    hair: '#2B2320',
    back: 'M400 200 C530 200 572 300 560 440 C556 520 546 580 524 624 L276 624 C254 580 244 520 240 440 C228 300 270 200 400 200 Z',
    front:
      'M284 410 C276 280 330 228 400 228 C470 228 524 280 516 410 C506 340 470 290 400 262 C330 290 294 340 284 410 Z',
    rise: 280,
  },
  'joan-strouder': {
    ground: ink.sand,
    cloth: '#5B6B74',
    skin: '#E0C2AE',
    hair: '#B9BDBF',
    back: 'M400 210 C510 210 556 290 548 400 C544 470 540 520 516 548 L284 548 C260 520 256 470 252 400 C244 290 290 210 400 210 Z',
    front:
      'M284 404 C278 276 336 230 404 230 C476 230 522 280 516 404 C500 360 480 330 452 306 C400 318 330 330 284 404 Z',
    rise: 200,
  },
}

function portrait(look: Look): Drawing {
  return draw(
    800,
    1000,
    area('M0 0 H800 V1000 H0 Z', look.ground),
    circle(400, 430, 330, ink.paper, { opacity: 0.55 }),
    ...spread(120, 960, 15).map((y) => hair(`M0 ${y} H800`, ink.paper)),
    venous(`M-30 ${look.rise + 560} C 120 ${look.rise + 560} 190 430 400 430`, 10),
    arterial(`M400 430 C 600 430 640 ${look.rise - 60} 830 ${look.rise - 60}`, 10),
    ...(look.back ? [area(look.back, look.hair)] : []),
    area(shoulders, look.cloth),
    area(
      'M342 636 C340 660 332 668 318 672 L400 830 L482 672 C468 668 460 660 458 636 Z',
      look.skin,
    ),
    area(neck, look.skin),
    area('M342 560 C370 612 430 612 458 560 V590 C430 640 370 640 342 590 Z', ink.text, {
      opacity: 0.14,
    }),
    area(head, look.skin),
    path(collar, look.cloth === '#FFFFFF' ? ink.slate : ink.paper, 8, { opacity: 0.7 }),
    area(look.front, look.hair),
  )
}

/** Flat drawn heads without faces: clearly not photographs of anybody. */
export const portraits: Record<string, () => Drawing> = Object.fromEntries(
  Object.entries(looks).map(([name, look]) => [name, () => portrait(look)]),
)
