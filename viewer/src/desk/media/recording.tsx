import { useRef, useState } from 'preact/hooks'
import { type Stretch, stretchBetween, timeCode } from './place.ts'

interface RecordingProps {
  readonly address: string
  readonly kind: 'audio' | 'video'
  readonly stretch: Stretch | undefined
  readonly onStretch: (stretch: Stretch | undefined) => void
}

/** Sound or video, of which a stretch is marked while it plays. */
export function Recording({ address, kind, stretch, onStretch }: RecordingProps) {
  const player = useRef<HTMLMediaElement>(null)
  const [begins, setBegins] = useState(0)
  const now = () => player.current?.currentTime ?? 0
  const Player = kind
  return (
    <div class="desk-recording">
      <Player ref={player as never} src={address} controls />
      <div class="desk-moments">
        <button type="button" class="button" onClick={() => setBegins(now())}>
          It begins here
        </button>
        <button type="button" class="button" onClick={() => onStretch(stretchBetween(begins, now()))}>
          It ends here
        </button>
        <span>
          {stretch === undefined ? `from ${timeCode(begins)}` : `${timeCode(stretch[0])} to ${timeCode(stretch[1])}`}
        </span>
      </div>
    </div>
  )
}
