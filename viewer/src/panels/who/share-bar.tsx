import type { TrackRecord } from '../../library.ts'

/** Where a share lies between none and all, and how sure that is: for the eye, what it shows is said beside it. */
export function ShareBar({
  record: { share, interval },
}: {
  readonly record: Pick<TrackRecord, 'share' | 'interval'>
}) {
  if (share === null || interval === null) return null
  const [low, high, at] = [interval.low * 100, interval.high * 100, share * 100]
  return (
    <svg class="share-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line class="share-all" x1="0" x2="100" y1="6" y2="6" />
      <line class="share-sure" x1={low} x2={high} y1="6" y2="6" />
      <line class="share-at" x1={at} x2={at} y1="0" y2="12" />
    </svg>
  )
}
