import { ACTOR_TYPE_LABELS, OUTLET_PREFIX, SOURCE_TYPE_LABELS, words } from '../../library.ts'
import { knownByThen } from '../../model/known-by-then.ts'
import { useModel } from '../../model/model-context.ts'
import { WhatIfAllButton, WhatIfButton, WhatIfOutletButton } from '../../parts/what-if-button.tsx'
import type { SceneNode } from '../../scene/scene.ts'
import { viewOptions } from '../../state/page-state.ts'
import { CORROBORATION_WORDS, KIND_WORDS, STATUS_WORDS } from '../../words/code-words.ts'
import { labelOf } from '../../words/labels.ts'
import { FallsWith } from './falls-with.tsx'

/** What a node is, and what can be asked of it at once. */
export function CardContent({ node }: { readonly node: SceneNode }) {
  if (node.gathers !== undefined) return <Head of="group" name={node.says ?? node.label} says="Press it to open it." />
  if (node.id.startsWith(OUTLET_PREFIX)) return <OutletCard node={node} />
  if (node.kind === 'source') return <SourceCard node={node} />
  if (node.kind === 'actor') return <ActorCard node={node} />
  if (node.kind === 'claim') return <ClaimCard node={node} />
  return <Head of={KIND_WORDS[node.kind].one} name={node.label} />
}

interface HeadProps {
  readonly of: string
  readonly name: string
  readonly says?: string | undefined
}

function Head({ of, name, says }: HeadProps) {
  return (
    <>
      <p class="eyebrow">{of}</p>
      <p class="node-card-name">{name}</p>
      {says !== undefined && says !== '' && <p class="note">{says}</p>}
    </>
  )
}

function OutletCard({ node: { id, label, folded } }: { readonly node: SceneNode }) {
  return (
    <>
      <Head of={words.counted(Math.max(1, folded.length), 'document')} name={label} />
      <FallsWith ids={[id]} />
      <WhatIfButton id={id} />
    </>
  )
}

function SourceCard({ node }: { readonly node: SceneNode }) {
  const { reader } = useModel().session.value.open
  const source = reader.record('source', node.id)
  if (source === undefined) return null
  const all = node.isGroup === true ? [node.id, ...node.folded] : [node.id]
  const date = source.published === undefined ? '' : ` · ${words.shortDate(source.published)}`
  const outlet = source.publisher === undefined ? '' : labelOf(reader, source.publisher)
  if (all.length > 1) {
    return (
      <>
        <Head of="several documents" name={node.says ?? node.label} />
        <FallsWith ids={all} />
        <WhatIfAllButton ids={all} />
      </>
    )
  }
  return (
    <>
      <Head
        of={`${SOURCE_TYPE_LABELS[source.type]}${date}`}
        name={source.title}
        says={node.folded.length > 0 ? node.says : outlet}
      />
      <FallsWith ids={all} />
      <WhatIfButton id={node.id} />
    </>
  )
}

function ActorCard({ node: { id } }: { readonly node: SceneNode }) {
  const { session, view } = useModel()
  const actor = session.value.open.reader.record('actor', id)
  if (actor === undefined) return null
  const published = knownByThen(view.value, view.value.ownership(id).documents).length
  return (
    <>
      <Head of={`${actor.anonymous ? 'not named · ' : ''}${ACTOR_TYPE_LABELS[actor.type]}`} name={actor.name} />
      <FallsWith ids={[id]} />
      <p class="actions">
        <WhatIfButton id={id} />
        {published > 0 && <WhatIfOutletButton id={id} published={published} />}
      </p>
    </>
  )
}

function ClaimCard({ node: { id, label } }: { readonly node: SceneNode }) {
  const { session, state, statusOf } = useModel()
  const { open, answer } = session.value
  const options = viewOptions(state.value)
  const support = answer('support', id, options, () => open.at(options).support(id))
  const status = statusOf.value(id)
  const { name } = CORROBORATION_WORDS[support.corroboration]
  return (
    <Head of={`${name} · ${STATUS_WORDS[status] ?? status}`} name={label} says={words.sourcingInWords(support.for)} />
  )
}
