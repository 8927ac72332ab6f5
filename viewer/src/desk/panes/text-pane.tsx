import { useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useModel } from '../../model/model-context.ts'
import { RecordLink } from '../../parts/record-link.tsx'
import type { DeskModel } from '../state/desk-model.ts'
import { lookedAt } from '../state/reduce-desk.ts'
import { sentenceAt } from '../text/clauses.ts'
import { chosenSpan, pressedAt } from '../text/offset-at.ts'
import { type Block, blocksOf, type Mark, runsOf } from '../text/text-runs.ts'

/** The text of the document, all of it: what statements and proposals stand in it, and the quote in hand, which is always in view. */
export function TextPane({ desk }: { readonly desk: DeskModel }) {
  const { capture, state, document, passages } = desk
  const pane = useRef<HTMLElement>(null)
  const blocks = useMemo(() => blocksOf(capture.text, capture.folds), [capture])
  const marks = useComputed(() => marksOf(desk))
  const { quote, at } = state.value
  const key = quote === undefined ? at : `${quote.start}-${quote.end}`
  useEffect(() => {
    const found = pane.current?.querySelector('.in-hand')
    const fold = found?.closest('details')
    if (fold) fold.open = true
    if (found) bringIntoView(pane.current, found)
  }, [key])
  const onPointerUp = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('summary, a, button') !== null) return
    const chosen = chosenSpan(pane.current, capture.text)
    const offset = pressedAt(pane.current, capture.text)
    if (chosen !== undefined) desk.act({ do: 'quote', quote: chosen })
    else if (offset !== undefined) takeAt(desk, event.target as HTMLElement, offset)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keys of the keyboard
    <section class="desk-text" ref={pane} tabIndex={0} aria-label="The text" onPointerUp={onPointerUp}>
      {document.value.text.trim() === '' && (
        <p class="desk-hint">
          There is no text in it to take a quote of. What it shows or says is added in the explorer: open the document
          there, then “Add to it”.
        </p>
      )}
      <div class="desk-page">
        <Blocks blocks={blocks} marks={marks.value} text={capture.text} />
      </div>
      <NotFound ids={passages.value.orphaned} title="Not found in this text">
        The words that these statements quote are nowhere in this text: the page was changed, or is another one.
      </NotFound>
      <NotFound ids={passages.value.unplaced} title="Without a place">
        These statements of the document do not say where in it they stand.
      </NotFound>
    </section>
  )
}

/** Goes to the proposal that was pressed, or takes the sentence. */
function takeAt(desk: DeskModel, target: HTMLElement, offset: number): void {
  const keys = target.closest<HTMLElement>('[data-keys]')?.dataset['keys']?.split(' ') ?? []
  const proposal = keys.find((key) => desk.document.peek().open.some((each) => each.key === key))
  if (proposal !== undefined) {
    desk.act({ do: 'choose', key: proposal })
    return
  }
  const sentence = sentenceAt(desk.document.peek().sentences, offset)
  if (sentence !== undefined && sentence.start <= offset) desk.act({ do: 'quote', quote: sentence })
}

/** All marks: statements, those just saved, open proposals, the quote in hand. */
function marksOf({ state, document, passages }: DeskModel): readonly Mark[] {
  const { quote, saved } = state.value
  const looked = quote ?? lookedAt(state.value, document.value)?.span
  return [
    ...passages.value.found.map(
      ({ start, end, statement }): Mark => ({ start, end, kind: 'accepted', key: statement }),
    ),
    ...saved.map(({ quote: { start, end }, key }): Mark => ({ start, end, kind: 'accepted', key })),
    ...document.value.open.map(({ span: { start, end }, key }): Mark => ({ start, end, kind: 'proposed', key })),
    ...(looked === undefined ? [] : [{ ...looked, kind: 'in-hand', key: 'in-hand' } as const]),
  ]
}

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly text: string
}

/** The lines; one whose marks are as they were is not drawn again, for a text may be long. */
function Blocks({ blocks, marks, text }: BlocksProps) {
  const kept = useRef(new Map<number, { readonly of: string; readonly node: VNode }>())
  return (
    <>
      {blocks.map((block) => {
        const own = marks.filter(({ start, end }) => start < block.end && end > block.start)
        const of = own.map(({ start, end, kind, key }) => `${start} ${end} ${kind} ${key}`).join('|')
        const before = kept.current.get(block.start)
        if (before?.of === of) return before.node
        const node = <TextBlock key={block.start} block={block} marks={own} text={text} />
        kept.current.set(block.start, { of, node })
        return node
      })}
    </>
  )
}

function TextBlock({ block, marks, text }: { readonly block: Block } & Omit<BlocksProps, 'blocks'>) {
  const runs = runsOf(block, marks).map(({ start, end, kinds, keys }) => {
    const words = text.slice(start, end)
    const place = { 'data-start': start, 'data-keys': keys.join(' ') }
    if (kinds.length === 0)
      return (
        <span key={start} {...place}>
          {words}
        </span>
      )
    return (
      <mark key={start} class={kinds.join(' ')} {...place}>
        {words}
      </mark>
    )
  })
  if (!block.isFolded) return <p>{runs}</p>
  const first = text.slice(block.start, block.end).trim().replace(/\s+/g, ' ').slice(0, 60)
  return (
    <details class="desk-fold">
      <summary>Beside the article: {first}…</summary>
      <div>{runs}</div>
    </details>
  )
}

interface NotFoundProps {
  readonly ids: readonly string[]
  readonly title: string
  readonly children: string
}

function NotFound({ ids, title, children }: NotFoundProps) {
  const { reader } = useModel().session.value.open
  if (ids.length === 0) return null
  return (
    <details class="desk-orphans">
      <summary>
        {title} ({ids.length})
      </summary>
      <p class="desk-hint">{children}</p>
      <ul class="plain-list">
        {ids.map((id) => (
          <li key={id}>
            <RecordLink id={reader.record('statement', id)?.claim ?? id} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Scrolls the pane alone, and only where the passage is not in view already. */
function bringIntoView(pane: HTMLElement | null, found: Element): void {
  if (pane === null) return
  const [at, within] = [found.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (at.top >= within.top + 24 && at.bottom <= within.bottom - 24) return
  if (pane.scrollHeight > pane.clientHeight) pane.scrollTop += at.top - within.top - within.height / 3
  else found.scrollIntoView({ block: 'center' })
}
