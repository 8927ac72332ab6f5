import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * A component that is only loaded when it is first shown: what few people open must not be waited for by all. Where it cannot be had, it says
 * so; the next time it is tried again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const [at, setAt] = useState<'waiting' | 'here' | 'failed'>('waiting')
    useEffect(() => {
      if (loaded !== undefined) return undefined
      let isShown = true
      const tell = (state: 'here' | 'failed') => {
        if (isShown) setAt(state)
      }
      load().then(
        (component) => {
          loaded = component
          tell('here')
        },
        () => tell('failed'),
      )
      return () => {
        isShown = false
      }
    }, [])
    const Loaded = loaded
    if (Loaded !== undefined) return <Loaded {...props} />
    if (at === 'failed') return <p class="warning">This part of the page could not be loaded. Load the page again.</p>
    return (
      <p class="working">
        <span role="status">Loading…</span>
      </p>
    )
  }
}
