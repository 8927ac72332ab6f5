import { useEffect, useState } from 'preact/hooks'

/** A window lower than this has no room for a canvas and what acts on it; a frame, which is nearly all canvas, takes less. */
export const LOWEST = { page: 300, frame: 160 } as const

/** Whether the window is so low that nothing could be told apart on a canvas. @param lowest pixels */
export function useTooLow(lowest: number): boolean {
  const [low, setLow] = useState(() => mediaFor(lowest).matches)
  useEffect(() => {
    const media = mediaFor(lowest)
    const follow = () => setLow(media.matches)
    follow()
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [lowest])
  return low
}

function mediaFor(lowest: number): MediaQueryList {
  return matchMedia(`(max-height: ${lowest - 1}px)`)
}
