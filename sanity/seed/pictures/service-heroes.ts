import {
  arc,
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

/** Twenty-four marks around the circuit: somebody is there at each of them. */
function aroundTheClock(): Drawing {
  const marks = spread(0, 345, 24).map((at, i) => {
    const [x, y] = polar(800, 450, 340, at)
    return circle(x, y, i % 6 === 0 ? 16 : 10, blend(i / 23, ink.venous, ink.teal))
  })
  const shift = (from: number, to: number, color: string) =>
    path(arc(800, 450, 285, from, to), color, 26)
  return hero(
    circle(800, 450, 400, ink.sunk),
    circle(800, 450, 240, ink.paper),
    shift(8, 112, ink.tint),
    shift(128, 232, ink.lilac),
    shift(248, 352, ink.sand),
    ...marks,
    venous('M-40 450 H 690'),
    arterial('M910 450 H 1640'),
    membrane(690, 330, 220, 240, 17),
  )
}

/** Lines that swell and settle, as need does through a season. */
function surge(): Drawing {
  const crest = (height: number, y: number) =>
    `C 300 ${y} 420 ${y} 560 ${y - height * 0.5} S 760 ${y - height} 860 ${y - height} S 1060 ${y - height * 0.3} 1180 ${y - height * 0.1} S 1460 ${y} 1640 ${y}`
  const layers = spread(0, 6, 7).map((i) => {
    const y = 720 - i * 16
    const tone = blend(i / 6, ink.lilac, ink.tint)
    return path(`M-40 ${y} ${crest(90 + i * 62, y)} V900 H-40 Z`, ink.paper, 3, { fill: tone })
  })
  return hero(
    ...spread(120, 700, 6).map((y) => hair(`M0 ${round(y)} H1600`, ink.sunk)),
    ...layers.reverse(),
    venous('M-40 560 C 240 560 400 560 540 360 S 760 150 860 150'),
    arterial('M860 150 C 1000 150 1050 400 1180 470 S 1460 560 1640 560'),
    circle(860, 150, 20, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** Blocks set one on another, on a grid. */
function foundation(): Drawing {
  const grid = [
    ...spread(80, 1520, 19).map((x) => hair(`M${round(x)} 60 V840`, ink.sunk)),
    ...spread(60, 840, 11).map((y) => hair(`M60 ${round(y)} H1540`, ink.sunk)),
  ]
  const block = (x: number, y: number, w: number, h: number, fill: string) =>
    box(x, y, w, h, { rx: 10, fill, stroke: ink.text, 'stroke-width': 4 })
  return hero(
    ...grid,
    block(320, 606, 240, 156, ink.lilac),
    block(560, 606, 320, 156, ink.sunk),
    block(880, 606, 400, 156, ink.tint),
    block(400, 450, 320, 156, ink.sand),
    block(720, 450, 240, 156, ink.lilac),
    block(960, 450, 240, 156, ink.blush),
    block(480, 294, 240, 156, ink.tint),
    block(960, 294, 160, 156, ink.sand),
    box(720, 294, 240, 156, {
      rx: 10,
      fill: 'none',
      stroke: ink.slate,
      'stroke-width': 4,
      'stroke-dasharray': '4 14',
    }),
    venous('M-40 684 H 440 V 528 H 600 V 372 H 690'),
    membrane(735, 130, 210, 140, 17),
    venous('M690 372 C 720 372 700 200 735 200'),
    arterial('M945 200 H 1040 V 372 H 1080 V 528 H 1160 V 684 H 1640'),
    ...[
      [440, 684],
      [600, 528],
      [1080, 528],
      [1160, 684],
    ].map(([x = 0, y = 0]) => circle(x, y, 15, ink.paper, { stroke: ink.text, 'stroke-width': 5 })),
  )
}

/** A practice loop on the bench, with drops of water. */
function practice(): Drawing {
  const random = sequence(9)
  const drop = (x: number, y: number, size: number) =>
    `<path d="M${x} ${y} c${size * 0.9} ${size * 1.2} ${size} ${size * 1.6} ${size} ${size * 2} a${size} ${size} 0 1 1 ${-2 * size} 0 c0 ${-size * 0.4} ${size * 0.1} ${-size * 0.8} ${size} ${-2 * size} Z" fill="${ink.tint}" stroke="${ink.teal}" stroke-width="3"/>`
  const drops = spread(0, 11, 12).map((i) => {
    const [x, y] = polar(
      800,
      400,
      380 + random() * 60,
      (i < 6 ? 48 : 120) + i * 12 + (i < 6 ? 0 : 36) + random() * 8,
    )
    return drop(round(x * 1.25 - 200), y, round(12 + random() * 16))
  })
  return hero(
    ...[150, 210, 270, 330].map((r) => ring(800, 430, r, ink.line)),
    ...drops,
    path('M300 740 H1300', ink.text, 6),
    path('M380 740 V860 M1220 740 V860', ink.text, 6),
    venous('M420 430 C 420 230 600 170 800 170'),
    arterial('M800 170 C 1000 170 1180 230 1180 430'),
    arterial('M1180 430 C 1180 620 1020 690 800 690'),
    venous('M800 690 C 580 690 420 620 420 430'),
    membrane(680, 70, 240, 200, 19),
    circle(800, 690, 62, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
    path('M800 652 L833 709 H767 Z', ink.text, 4, { fill: ink.sand }),
  )
}

/** A landscape in contour lines, and a route across it. */
function route(): Drawing {
  const contours = (cx: number, cy: number, count: number, seed: number) => {
    const random = sequence(seed)
    const wobble = Array.from({ length: 4 }, () => random() * 0.22)
    return spread(60, 60 + count * 52, count).map((r) => {
      const points = spread(0, 360, 61).map((at) => {
        const angle = (at * Math.PI) / 180
        const stretch = wobble.reduce((sum, w, k) => sum + w * Math.sin(angle * (k + 1) + k * 2), 1)
        return polar(cx, cy, r * stretch, at).join(' ')
      })
      return hair(`M${points.join(' L')} Z`)
    })
  }
  const target = (x: number, y: number, color: string) =>
    circle(x, y, 70, ink.paper, { stroke: ink.text, 'stroke-width': 5 }) + circle(x, y, 26, color)
  return hero(
    circle(380, 600, 260, ink.lilac, { opacity: 0.7 }),
    circle(1240, 300, 280, ink.blush, { opacity: 0.7 }),
    ...contours(560, 210, 7, 3),
    ...contours(1130, 660, 9, 8),
    venous('M300 620 C 420 460 520 560 620 500 S 700 400 800 430'),
    arterial('M800 430 C 920 470 940 330 1060 340 S 1200 320 1300 270'),
    target(300, 620, ink.venous),
    target(1300, 270, ink.arterial),
    circle(800, 430, 20, ink.paper, { stroke: ink.text, 'stroke-width': 5 }),
  )
}

/** One drawing for each service, by the end of its address. */
export const serviceHeroes: Record<string, () => Drawing> = {
  'bedside-cover': aroundTheClock,
  'surge-and-relief': surge,
  'program-start-up': foundation,
  'training-and-competency': practice,
  'transport-support': route,
}
