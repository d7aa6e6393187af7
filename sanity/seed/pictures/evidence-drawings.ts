import {
  arterial,
  blend,
  box,
  circle,
  type Drawing,
  hair,
  hero,
  ink,
  path,
  round,
  sequence,
  spread,
  venous,
} from './canvas.ts'

/** A ledger of questions; the line goes through each box. */
export function ledger(): Drawing {
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

/** Three intervals and a line of no difference, as in a figure of trial results. */
export function intervals(): Drawing {
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
    venous('M-40 230 C 120 230 180 320 240 420 S 420 820 800 820'),
    arterial('M800 820 C 1120 820 1300 840 1640 700'),
    circle(800, 820, 18, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** A duty roster: rows of shifts, some filled from one side, some from the other, some open. */
export function roster(): Drawing {
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
export function volume(): Drawing {
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

/** Two hundreds of dots: 36 of 100 and 48 of 100, as in the pooled trial data. */
export function hundreds(): Drawing {
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
