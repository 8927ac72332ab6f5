import { useState } from 'preact/hooks'
import { type Point, type Region, regionBetween } from './place.ts'

interface PictureProps {
  readonly address: string
  readonly title: string
  readonly region: Region | undefined
  readonly onRegion: (region: Region | undefined) => void
}

/** A picture in which a part is marked by drawing around it. */
export function Picture({ address, title, region, onRegion }: PictureProps) {
  const [corner, setCorner] = useState<Point>()
  const draw = (event: PointerEvent) => {
    if (corner !== undefined) onRegion(regionBetween(corner, pointIn(event)))
  }
  return (
    <div
      class="desk-picture"
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setCorner(pointIn(event))
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event)
        setCorner(undefined)
      }}
    >
      <img src={address} alt={title} draggable={false} />
      {region !== undefined && <Frame region={region} />}
    </div>
  )
}

function Frame({ region: [x, y, width, height] }: { readonly region: Region }) {
  return (
    <svg class="desk-frame" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <rect x={x} y={y} width={width} height={height} />
    </svg>
  )
}

function pointIn({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top, width, height } = (currentTarget as HTMLElement).getBoundingClientRect()
  return [((clientX - left) / width) * 100, ((clientY - top) / height) * 100]
}
