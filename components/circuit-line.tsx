/**
 * The motif: dashed venous indigo, the oxygenator, solid arterial red.
 * Decoration only; it never carries meaning alone.
 */
export function CircuitLine({ className = 'w-20' }: { className?: string }) {
  return (
    <span aria-hidden="true" className={`circuit-draw flex items-center ${className}`}>
      <span className="flex-1 border-t-2 border-dashed border-venous" />
      <span className="size-2.5 shrink-0 rounded-full border-2 border-arterial" />
      <span className="flex-1 border-t-2 border-arterial" />
    </span>
  )
}
