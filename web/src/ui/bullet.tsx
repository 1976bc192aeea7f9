// A bullet bar: how far, and where it should be by now. Drawn only where a rate is justified; where it is
// not, nothing is drawn, because an empty bar would read as "nothing done".

/** Shares of the way from base to target, 0 to 1. */
export function Bullet({ done, expected, label }: { done: number; expected: number | null; label: string }) {
  const width = clamp(done) * 100
  return (
    <svg className="bullet" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="bullet-ground" x="0" y="2" width="100" height="6" />
      <rect className="bullet-done" x="0" y="2" width={width} height="6" />
      {expected === null ? null : (
        <line className="bullet-tick" x1={clamp(expected) * 100} x2={clamp(expected) * 100} y1="0" y2="10" />
      )}
    </svg>
  )
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
