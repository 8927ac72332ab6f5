import type { ComponentChildren } from 'preact'
import { useModel } from '../model/model-context.ts'
import { scopeFor } from '../model/scope-for.ts'
import { labelOf } from '../words/labels.ts'
import { Glyph } from './glyph.tsx'

interface RecordLinkProps {
  readonly id: string
  /** Open a statement itself, not the document that it stands in. */
  readonly itself?: boolean
  readonly children?: ComponentChildren
}

/** A record that can be opened; pointing at it lights it up on the canvas. */
export function RecordLink({ id, itself = false, children }: RecordLinkProps) {
  const model = useModel()
  const { reader } = model.session.value.open
  const target = itself ? id : (reader.record('statement', id)?.source ?? id)
  const kind = reader.kindOf(target)
  return (
    <button
      type="button"
      class="record-link"
      onClick={() => model.act({ type: 'open', id: target, scope: scopeFor(model, target) })}
      onMouseEnter={() => {
        model.pointed.value = target
      }}
      onMouseLeave={() => {
        model.pointed.value = undefined
      }}
    >
      {kind !== undefined && <Glyph kind={kind} hole={reader.record('actor', target)?.anonymous === true} />}
      <span>{children ?? labelOf(reader, target)}</span>
    </button>
  )
}
