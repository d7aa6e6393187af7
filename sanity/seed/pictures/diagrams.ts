import {
  area,
  arterial,
  box,
  circle,
  type Drawing,
  draw,
  hair,
  hero,
  ink,
  membrane,
  path,
  ring,
  spread,
  tag,
  venous,
} from './canvas.ts'
import { wordmark } from './wordmark.ts'

/** The circuit of venovenous support: vein, pump, membrane, back to a vein. No words: the caption tells it. */
function circuit(): Drawing {
  const torso =
    'M120 900 C120 700 110 560 190 480 C250 430 330 420 350 350 V300 H450 V350 C470 420 550 430 610 480 C690 560 680 700 680 900 Z'
  const lung = (side: 1 | -1) =>
    `M${400 + side * 24} 520 C${400 + side * 30} 480 ${400 + side * 120} 490 ${400 + side * 140} 620 S${400 + side * 144} 800 ${400 + side * 110} 808 S${400 + side * 30} 770 ${400 + side * 24} 700 Z`
  return hero(
    ...spread(60, 840, 14).map((y) => hair(`M760 ${y} H1600`, ink.sunk)),
    box(0, 0, 760, 900, { fill: ink.sand }),
    circle(400, 190, 120, ink.paper, { stroke: ink.text, 'stroke-width': 4 }),
    area(torso, ink.paper, { stroke: ink.text, 'stroke-width': 4 }),
    path(lung(-1), ink.text, 3, { fill: ink.lilac }),
    path(lung(1), ink.text, 3, { fill: ink.lilac }),
    circle(412, 690, 50, ink.paper, { stroke: ink.text, 'stroke-width': 4 }),
    venous('M400 860 V744'),
    venous('M400 860 C 400 884 430 884 470 884 H 900 C 960 884 960 860 960 800 V760'),
    circle(960, 690, 84, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    ring(960, 690, 56, ink.line, 3),
    path('M928 640 L1016 690 L928 740 Z', ink.text, 5, { fill: ink.tint }),
    venous('M1044 690 H1150 C1210 690 1210 640 1210 590 V560'),
    membrane(1060, 190, 300, 360, 25),
    path('M1510 270 H1385 M1408 250 L1385 270 L1408 290', ink.teal, 5),
    path('M1385 470 H1510 M1487 450 L1510 470 L1487 490', ink.slate, 5),
    arterial(
      'M1210 190 V130 C1210 80 1170 80 1120 80 H 640 C 560 80 560 160 540 260 S 412 440 412 640',
    ),
    circle(412, 640, 14, ink.arterial),
    circle(400, 860, 14, ink.venous),
  )
}

/** What a shared link shows where a page has no picture of its own. */
function share(): Drawing {
  const letters = tag(
    'g',
    { transform: 'translate(80 540) scale(0.092)', fill: ink.text },
    tag('path', { d: wordmark.d }),
  )
  return draw(
    1200,
    630,
    circle(900, 250, 200, ink.tint),
    ...[240, 280, 320].map((r) => ring(900, 250, r, ink.line)),
    venous('M-20 330 C 200 330 300 150 480 160 S 700 250 800 250', 8),
    arterial('M1000 250 C 1080 250 1100 150 1230 140', 8),
    membrane(800, 145, 200, 210, 17),
    letters,
  )
}

export const diagrams: Record<string, () => Drawing> = { 'diagram-circuit': circuit, share }
