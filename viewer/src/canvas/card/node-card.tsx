import { useRef, useState } from 'preact/hooks'
import { useModel } from '../../model/model-context.ts'
import { nameOfThose } from '../../scene/drawn-name.ts'
import { CardContent } from './card-content.tsx'
import { useCardPlace } from './use-card-place.ts'
import { useCarded } from './use-carded.ts'

/** What a node is, what falls with it, and what if it is wrong: beside the node that is pointed at, gone to or tapped, or that is chosen. */
export function NodeCard() {
  const model = useModel()
  const [held, setHeld] = useState(false)
  const [closed, setClosed] = useState<string | undefined>(undefined)
  const asked = useCarded(held)
  const shown = asked?.pinned === true && asked.id === closed ? undefined : asked
  const card = useRef<HTMLElement>(null)
  const corner = useCardPlace(card, shown)
  const node = shown === undefined ? undefined : model.picture.value.nodes.get(shown.id)
  if (shown === undefined || node === undefined || model.framing.value) return null
  const told = node.says === undefined ? node : { ...node, says: nameOfThose(node, model.conditions.value.isThere) }
  const close = () => {
    if (card.current?.contains(document.activeElement)) canvasOf(card.current)?.focus()
    setHeld(false)
    setClosed(shown.id)
    model.carded.value = undefined
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is about a node of the graph, and no form.
    <section
      ref={card}
      role="group"
      class={`node-card ${corner === undefined ? 'unplaced' : ''}`}
      aria-label={`About ${node.label}`}
      style={corner === undefined ? {} : { left: `${corner.left}px`, top: `${corner.top}px` }}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={({ relatedTarget }) => {
        if (isInCard(relatedTarget)) return
        setHeld(false)
        model.carded.value = undefined
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <CardContent node={told} key={node.id} />
      <button type="button" class="node-card-close" aria-label="Close the card" onClick={close}>
        ×
      </button>
    </section>
  )
}

function canvasOf(card: Element): HTMLElement | null | undefined {
  return card.parentElement?.querySelector<HTMLElement>('.canvas')
}

/** Whether something is in the card of a node. */
export function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.node-card') !== null
}
