import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** What is made only when a reader comes near it, and stays from then on: nothing is asked for what nobody looks at. */
export function Seen({ children }: { readonly children: () => ComponentChildren }) {
  const [seen, setSeen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (seen || place.current === null) return undefined
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: '200px' },
    )
    watching.observe(place.current)
    return () => watching.disconnect()
  }, [seen])
  return seen ? <Fragment>{children()}</Fragment> : <div ref={place} class="unseen" />
}
