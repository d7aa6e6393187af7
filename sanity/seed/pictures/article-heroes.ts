import {
  arc,
  area,
  arterial,
  blend,
  box,
  circle,
  type Drawing,
  hair,
  hero,
  ink,
  membrane,
  path,
  polar,
  ring,
  round,
  sequence,
  spread,
  venous,
} from './canvas.ts'

/** The line enters a membrane and leaves changed, inside rings of attention. */
function attention(): Drawing {
  const rings = [250, 320, 390, 460].map((r) => ring(800, 450, r, ink.line))
  const marks = [
    [250, 20],
    [320, 75],
    [390, 140],
    [320, 215],
    [460, 305],
    [250, 335],
  ].map(([r = 0, at = 0]) => circle(...polar(800, 450, r, at), 9, ink.teal))
  return hero(
    circle(800, 450, 390, ink.tint),
    ...rings,
    venous('M-40 690 C 180 690 260 250 460 300 S 620 450 680 450'),
    arterial('M920 450 C 1000 450 1020 620 1170 590 S 1400 190 1640 230'),
    membrane(670, 270, 260, 360),
    ...marks,
  )
}

function body(x: number, lobe: string): string {
  const torso = `M${x - 120} 800 V330 C${x - 120} 250 ${x - 60} 210 ${x} 210 S${x + 120} 250 ${x + 120} 330 V800`
  const lung = (side: 1 | -1) =>
    `M${x + side * 18} 330 C${x + side * 20} 290 ${x + side * 70} 300 ${x + side * 82} 400 S${x + side * 84} 520 ${x + side * 60} 524 S${x + side * 20} 490 ${x + side * 18} 440 Z`
  return (
    path(torso, ink.text, 4) +
    path(lung(-1), ink.text, 3, { fill: lobe }) +
    path(lung(1), ink.text, 3, { fill: lobe })
  )
}

/** Two bodies, two circuits: back to a vein, or on to an artery. */
function twoCircuits(): Drawing {
  const left = 360
  const right = 1060
  return hero(
    box(0, 0, 800, 900, { fill: ink.lilac }),
    box(800, 0, 800, 900, { fill: ink.blush }),
    body(left, ink.paper),
    body(right, ink.paper),
    circle(left + 4, 560, 34, ink.venous),
    circle(right + 4, 560, 34, ink.arterial),
    venous(`M${left - 40} 800 V650 C${left - 40} 610 ${left - 10} 600 ${left + 2} 590`, 8),
    venous(
      `M${left - 40} 790 C${left - 40} 860 ${left + 60} 850 ${left + 160} 850 H${left + 270} V640`,
      8,
    ),
    membrane(left + 190, 330, 150, 300, 13),
    arterial(
      `M${left + 265} 330 V190 C${left + 265} 120 ${left + 200} 120 ${left + 120} 120 S${left + 4} 160 ${left + 4} 250 V520`,
      8,
    ),
    venous(`M${right - 40} 800 V650 C${right - 40} 610 ${right - 10} 600 ${right + 2} 590`, 8),
    venous(
      `M${right - 40} 790 C${right - 40} 860 ${right + 60} 850 ${right + 160} 850 H${right + 270} V640`,
      8,
    ),
    membrane(right + 190, 330, 150, 300, 13),
    arterial(
      `M${right + 265} 330 V250 C${right + 265} 180 ${right + 190} 180 ${right + 190} 240 V700 C${right + 190} 760 ${right + 50} 770 ${right + 50} 700 V640 C${right + 50} 610 ${right + 30} 600 ${right + 16} 590`,
      8,
    ),
  )
}

/** Twelve hours of a dial, with a mark for every check. */
function shiftDial(): Drawing {
  const ticks = spread(0, 345, 24).map((at, index) => {
    const [x1, y1] = polar(800, 450, 352, at)
    const [x2, y2] = polar(800, 450, index % 6 === 0 ? 392 : 374, at)
    return path(`M${x1} ${y1} L${x2} ${y2}`, ink.slate, index % 6 === 0 ? 5 : 3)
  })
  const checks = spread(112, 262, 11).map((at) => circle(...polar(800, 450, 240, at), 10, ink.teal))
  const [sx, sy] = polar(800, 450, 300, 105)
  const [ex, ey] = polar(800, 450, 300, 285)
  const night = path(`M800 450 L${sx} ${sy} A300 300 0 0 1 ${ex} ${ey} Z`, 'none', 0, {
    fill: ink.lilac,
  })
  return hero(
    ...spread(60, 840, 14).map((y) => hair(`M0 ${round(y)} H1600`, ink.sunk)),
    circle(800, 450, 420, ink.paper),
    circle(800, 450, 300, ink.sand),
    night,
    ...ticks,
    ...checks,
    venous(`M-40 ${sy + 250} C 300 ${sy + 250} 560 860 ${polar(800, 450, 300, 195).join(' ')}`),
    venous(arc(800, 450, 300, 195, 284)),
    arterial(arc(800, 450, 300, 285, 464)),
    arterial(`M${sx} ${sy} C 1250 560 1300 330 1640 330`),
    circle(ex, ey, 20, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    circle(sx, sy, 20, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    membrane(735, 385, 130, 130, 9),
  )
}

/** Two circles that overlap: a family and a team in one conversation. */
function conversation(): Drawing {
  const left = spread(300, 600, 7).map((y, i) =>
    hair(`M${330 + (i % 3) * 14} ${y} H${560 - (i % 2) * 60}`, ink.slate),
  )
  const right = spread(300, 600, 7).map((y, i) =>
    hair(`M${1040 + (i % 2) * 50} ${y} H${1270 - (i % 3) * 20}`, ink.slate),
  )
  return hero(
    circle(610, 450, 330, ink.lilac),
    circle(990, 450, 330, ink.blush, { style: 'mix-blend-mode:multiply' }),
    ring(610, 450, 330, ink.venous, 3),
    ring(990, 450, 330, ink.arterial, 3),
    ...left,
    ...right,
    venous('M-40 760 C 160 760 200 720 330 640 S 560 470 690 450'),
    arterial('M910 450 C 1040 430 1140 330 1270 260 S 1450 140 1640 140'),
    membrane(700, 330, 200, 240, 15),
  )
}

/** A ledger of questions; the line goes through each box. */
function ledger(): Drawing {
  const rows = spread(180, 720, 6)
  const random = sequence(11)
  const lines = rows.flatMap((y) => [
    hair(`M640 ${y - 14} H${round(1060 + random() * 300)}`, ink.slate),
    hair(`M640 ${y + 16} H${round(820 + random() * 240)}`),
  ])
  const boxes = rows.map((y, i) =>
    box(486, y - 34, 68, 68, {
      rx: 10,
      fill: i < 4 ? ink.paper : ink.sunk,
      stroke: ink.text,
      'stroke-width': 4,
    }),
  )
  const ticks = rows.map((y, i) => {
    const d = `M500 ${y} L514 ${y + 16} L542 ${y - 18}`
    return i < 3 ? path(d, ink.teal, 8) : ''
  })
  return hero(
    box(420, 80, 1020, 740, { rx: 24, fill: ink.tint }),
    ...lines,
    venous(
      'M-40 180 C 200 180 260 180 340 180 S 400 288 340 288 S 200 396 340 396 S 420 396 486 396',
    ),
    arterial('M520 430 V 720 C 520 860 380 860 260 860 S 60 800 -40 800'),
    ...boxes,
    ...ticks,
  )
}

/** Cells on their way between two walls, and a mesh that must not grow. */
function channel(): Drawing {
  const random = sequence(4)
  const cells = Array.from({ length: 46 }, () => {
    const x = random() * 1600
    const y = 300 + random() * 300 + Math.sin(x / 260) * 40
    return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="34" ry="20" fill="${blend(x / 1600)}" opacity="${round(0.35 + random() * 0.5)}" transform="rotate(${Math.round(random() * 60 - 30)} ${round(x)} ${round(y)})"/>`
  })
  const mesh = Array.from({ length: 30 }, () => {
    const x = 560 + random() * 420
    const y = 690 - random() * 40
    return hair(
      `M${round(x)} ${round(y)} q${round(random() * 120 - 60)} ${round(-60 - random() * 90)} ${round(random() * 160 - 80)} ${round(-20 - random() * 40)}`,
      ink.slate,
    )
  })
  return hero(
    `<path d="M0 200 C 300 260 500 180 800 220 S 1300 260 1600 200 V 690 C 1300 650 1100 730 800 690 S 300 640 0 700 Z" fill="${ink.sand}"/>`,
    ...cells,
    ...mesh,
    venous('M-40 700 C 300 640 500 650 800 690'),
    arterial('M800 690 C 1100 730 1300 650 1640 690'),
    venous('M-40 195 C 300 260 500 180 800 220'),
    arterial('M800 220 C 1100 260 1300 240 1640 190'),
    circle(800, 690, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    circle(800, 220, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** Three intervals and a line of no difference, as in a figure of trial results. */
function intervals(): Drawing {
  const rows: [y: number, from: number, to: number, at: number, size: number][] = [
    [230, 880, 1360, 1140, 26],
    [390, 740, 1150, 930, 60],
    [550, 620, 1310, 870, 44],
  ]
  return hero(
    box(800, 90, 640, 640, { fill: ink.tint }),
    ...spread(320, 1440, 8).map((x) => hair(`M${x} 90 V730`)),
    path('M800 60 V780', ink.text, 5),
    ...rows.flatMap(([y, from, to, at, size]) => [
      path(`M${from} ${y} H${to}`, ink.text, 5),
      path(`M${from} ${y - 16} V${y + 16} M${to} ${y - 16} V${y + 16}`, ink.text, 5),
      box(at - size / 2, y - size / 2, size, size, { fill: ink.teal }),
    ]),
    path('M760 660 L880 630 L1000 660 L880 690 Z', ink.text, 4, { fill: ink.paper }),
    venous('M-40 230 C 120 230 180 320 240 420 S 420 820 800 820'),
    arterial('M800 820 C 1120 820 1300 840 1640 700'),
    circle(800, 820, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** Steps that rise, each with a little more to learn. */
function steps(): Drawing {
  const tones = [ink.lilac, ink.sunk, ink.tint, ink.sand, ink.blush]
  const stairs = tones.map((fill, i) => box(200 + i * 240, 660 - i * 110, 240, 900, { fill }))
  const edges = tones.map((_, i) =>
    path(`M${200 + i * 240} ${660 - i * 110} h240 v-${i === 4 ? 0 : 110}`, ink.text, 4),
  )
  return hero(
    ...spread(80, 840, 12).map((y) => hair(`M0 ${round(y)} H1600`, ink.sunk)),
    ...stairs,
    ...edges,
    venous('M-40 770 C 60 770 120 600 320 600 S 400 490 560 490 S 640 380 800 380'),
    arterial('M800 380 C 900 380 900 270 1040 270 S 1130 160 1280 160 S 1480 160 1640 70'),
    ...tones.map((_, i) =>
      circle(320 + i * 240, 600 - i * 110, 20, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    ),
    circle(1280, 160, 10, ink.arterial),
  )
}

/** A duty roster: rows of shifts, some filled from one side, some from the other, some open. */
function roster(): Drawing {
  const random = sequence(29)
  const cells = spread(0, 5, 6).flatMap((row) =>
    spread(0, 13, 14).map((column) => {
      const dice = random()
      const own = dice < 0.52
      const fill = own ? ink.lilac : dice < 0.86 ? ink.blush : ink.paper
      const frame = { rx: 8, fill, stroke: ink.line, 'stroke-width': 2 }
      const x = 214 + column * 84
      const y = 186 + row * 90
      const mark = own ? circle(x + 36, y + 38, 7, ink.venous) : ''
      const bar = !own && dice < 0.86 ? path(`M${x + 22} ${y + 38} h28`, ink.arterial, 6) : ''
      return box(x, y, 72, 76, frame) + mark + bar
    }),
  )
  return hero(
    box(170, 90, 1260, 660, { rx: 24, fill: ink.sunk }),
    ...spread(250, 1342, 14).map((x) => circle(round(x), 138, 5, ink.slate)),
    ...cells,
    venous('M-40 840 C 260 840 420 810 800 810'),
    arterial('M800 810 C 1180 810 1320 860 1640 800'),
    circle(800, 810, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** Hospitals as circles, from few patients a year to many, and a band that narrows. */
function volume(): Drawing {
  const random = sequence(71)
  const circles = spread(0, 1, 34).map((share) => {
    const scatter = (random() - 0.5) * (430 - share * 300)
    const size = 9 + share * share * 44
    const fill = blend(share, ink.venous, ink.teal)
    return circle(200 + share * 1180, 400 + share * 130 + scatter, size, fill, { opacity: 0.72 })
  })
  return hero(
    ...spread(120, 780, 7).map((y) => hair(`M140 ${y} H1460`)),
    `<path d="M140 150 C 500 260 900 410 1460 460 V 620 C 900 640 500 660 140 700 Z" fill="${ink.tint}"/>`,
    ...circles,
    path('M140 100 V780 H1480', ink.text, 4),
    venous('M-40 380 C 60 380 100 400 140 410 S 480 470 800 500'),
    arterial('M800 500 C 1060 524 1260 540 1460 545 S 1560 550 1640 550'),
  )
}

/** Arcs like steps, along a ward floor. */
function walking(): Drawing {
  const arcs = spread(0, 5, 6).map((i) => {
    const x = 160 + i * 220
    const d = `M${x} 640 C${x + 40} ${430 - i * 24} ${x + 180} ${430 - i * 24} ${x + 220} 640`
    return i < 3 ? venous(d) : arterial(d)
  })
  const prints = spread(0, 6, 7).map(
    (i) =>
      `<ellipse cx="${160 + i * 220}" cy="676" rx="46" ry="15" fill="${i < 3 ? ink.lilac : ink.blush}"/>`,
  )
  return hero(
    `<path d="M0 640 H1600 V900 H0 Z" fill="${ink.sand}"/>`,
    circle(1220, 300, 190, ink.blush),
    circle(430, 330, 120, ink.lilac),
    ...spread(690, 880, 5).map((y, i) => hair(`M${-200 - i * 60} ${round(y)} H1700`)),
    ...spread(-3, 3, 7).map((i) => hair(`M${800 + i * 110} 640 L${800 + i * 420} 900`)),
    hair('M0 640 H1600', ink.slate),
    ...prints,
    ...arcs,
    ...spread(0, 6, 7).map((i) =>
      circle(160 + i * 220, 640, 15, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    ),
  )
}

/** Two hundreds of dots: 36 of 100 and 48 of 100, as in the pooled trial data. */
function hundreds(): Drawing {
  const panel = (x: number, filled: number, color: string) =>
    spread(0, 99, 100).map((i) => {
      const cx = x + (i % 10) * 52
      const cy = 190 + Math.floor(i / 10) * 52
      return i < filled
        ? circle(cx, cy, 18, color)
        : circle(cx, cy, 16, ink.paper, { stroke: ink.line, 'stroke-width': 3 })
    })
  return hero(
    box(150, 110, 610, 620, { rx: 24, fill: ink.blush }),
    box(840, 110, 610, 620, { rx: 24, fill: ink.lilac }),
    ...panel(221, 36, ink.arterial),
    ...panel(911, 48, ink.venous),
    venous('M-40 830 C 260 790 520 820 800 820'),
    arterial('M800 820 C 1080 820 1340 860 1640 790'),
    circle(800, 820, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** Days that follow each other, each with more light than the one before. */
function days(): Drawing {
  const discs = spread(0, 6, 7).map((i) => {
    const x = 200 + i * 200
    const bulge = round(92 * Math.abs(Math.cos((Math.PI * (i + 0.5)) / 7)))
    const lit = `M${x} 338 A92 92 0 0 1 ${x} 522 A${bulge} 92 0 0 ${i < 3 ? 0 : 1} ${x} 338 Z`
    return circle(x, 430, 92, ink.lilac) + area(lit, ink.sand) + ring(x, 430, 92, ink.slate, 3)
  })
  return hero(
    box(0, 620, 1600, 280, { fill: ink.sunk }),
    ...discs,
    ...spread(200, 1400, 7).map((x) => hair(`M${x} 540 V620`, ink.slate)),
    ...spread(40, 1560, 39).map((x) => hair(`M${x} 620 v14`, ink.slate)),
    hair('M0 620 H1600', ink.slate),
    venous('M-40 740 C 120 760 300 700 440 720 S 660 760 800 740'),
    arterial('M800 740 C 960 720 1060 760 1200 730 S 1500 700 1640 730'),
    circle(800, 740, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    path('M800 620 V718', ink.text, 4),
  )
}

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
