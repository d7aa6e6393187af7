/**
 * The motif: dashed venous indigo, the oxygenator, solid arterial red.
 * Decoration only; it never carries meaning alone.
 */
export function CircuitLine() {
  return (
    <span aria-hidden="true" className="circuit-line">
      <i />
    </span>
  )
}
