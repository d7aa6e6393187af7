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
export function attention(): Drawing {
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
export function twoCircuits(): Drawing {
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
export function shiftDial(): Drawing {
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
export function conversation(): Drawing {
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

/** Cells on their way between two walls, and a mesh that must not grow. */
export function channel(): Drawing {
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

/** Steps that rise, each with a little more to learn. */
export function steps(): Drawing {
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

/** Arcs like steps, along a ward floor. */
export function walking(): Drawing {
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

/** Days that follow each other, each with more light than the one before. */
export function days(): Drawing {
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
