import { type FigureValue, hasPicture, Image } from '../image.tsx'

/** A picture in a text, with its caption and credit. */
export function Figure({ figure }: { figure: FigureValue }) {
  if (!hasPicture(figure)) return null
  return (
    <figure>
      <Image figure={figure} maxWidth={680} className="box" />
      {figure.caption || figure.credit ? (
        <figcaption className="fine mt-2">
          {figure.caption} {figure.credit ? <span>{figure.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
