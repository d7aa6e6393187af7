/** Shown until the Studio has loaded. */
export function StudioOpening() {
  return (
    <main className="studio-opening">
      <p role="status">Opening the Studio…</p>
    </main>
  )
}
