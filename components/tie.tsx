export interface TieProps {
  relationship: string | null
  compensation: string | null
}

/** What binds a speaker to us. As large as the name it stands under. */
export function Tie({ relationship, compensation }: TieProps) {
  return (
    <>
      {relationship ? <p>Relationship with us: {relationship}</p> : null}
      {compensation ? <p>Compensation: {compensation}</p> : null}
    </>
  )
}
