import { useState } from 'preact/hooks'
import {
  type ApparentConflict,
  type Conflict,
  type ConflictQuantity,
  type Conflicts,
  type Incomparable,
  type SideSummary,
  words,
} from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Said } from '../parts/said.tsx'
import { Section } from '../parts/section.tsx'
import { goTo } from './go-to.ts'
import { Pane } from './pane.tsx'

/** What cannot all be true, each with what stands behind either side. */
export function ConflictsPane() {
  const answer = useAnswer('conflicts')
  return (
    <Pane title="Conflicts" lead="Claims that cannot both be true, and claims that are affirmed and denied.">
      <Answered answer={answer}>{(found) => <Found found={found} />}</Answered>
    </Pane>
  )
}

function Found({ found: { conflicts, apparent, incomparable } }: { readonly found: Conflicts }) {
  const [all, setAll] = useState(false)
  const open = conflicts.filter((conflict) => conflict.open)
  return (
    <>
      <div class="pane-tools">
        <fieldset class="segmented" aria-label="Which conflicts">
          <button type="button" aria-pressed={!all} onClick={() => setAll(false)}>
            Open: {open.length}
          </button>
          <button type="button" aria-pressed={all} onClick={() => setAll(true)}>
            All: {conflicts.length}
          </button>
        </fieldset>
      </div>
      <p class="section-note">
        {words.conflictsInWords(conflicts)}
        {all && ' In the others nothing that counts supports one side.'}
      </p>
      <LongList items={all ? conflicts : open} keyOf={({ claims }) => claims.join(' ')} class="conflicts">
        {(conflict) => <ConflictEntry conflict={conflict} />}
      </LongList>
      {apparent.length > 0 && <Apparent entries={apparent} />}
      {incomparable.length > 0 && <CannotCompare pairs={incomparable} />}
    </>
  )
}

function ConflictEntry({ conflict }: { readonly conflict: Conflict }) {
  const model = useModel()
  const { reader } = model.session.value.open
  const { claims, sides, quantities } = conflict
  const [first, second] = sides
  const both = words.selfContradictionInWords(conflict, words.namesIn(reader))
  return (
    <>
      <p class="eyebrow">
        {words.reasonsInWords(conflict)}
        {!conflict.open && (
          <>
            {' · '}
            <Said parts={words.notOpenBecause(conflict, words.namesIn(reader))} />
          </>
        )}
      </p>
      <SideEntry side={first} figure={quantities?.[0]} />
      <p class="against">{claims.length === 1 ? 'and against it' : 'against'}</p>
      <SideEntry side={second} figure={quantities?.[1]} nameless={claims.length === 1} />
      {both.length > 0 && (
        <p class="manner">
          <Said parts={both} />
        </p>
      )}
      <p class="actions">
        <button type="button" class="text-button" onClick={() => goTo(model, claims)}>
          {claims.length === 1 ? 'Show it' : 'Show the pair'}
        </button>
      </p>
    </>
  )
}

interface SideProps {
  readonly side: SideSummary
  readonly figure: ConflictQuantity | undefined
  /** The claim stands above already. */
  readonly nameless?: boolean
}

function SideEntry({ side, figure, nameless = false }: SideProps) {
  return (
    <div class="side">
      {!nameless && <RecordLink id={side.claim} />}
      <p class="manner">
        {figure !== undefined && <strong>{words.figureRange(figure)}</strong>}
        {words.behindInWords(side)}
      </p>
    </div>
  )
}

/** What only seems to be a conflict: what was said of one subject at different times. */
function Apparent({ entries }: { readonly entries: readonly ApparentConflict[] }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  return (
    <Section title={words.APPARENT_HEAD}>
      <LongList items={entries} keyOf={({ series }) => series.map(({ claim }) => claim).join(' ')}>
        {(entry) => (
          <>
            <p class="eyebrow">
              <Said parts={words.apparentSubject(entry, nameOf)} />
            </p>
            {entry.series.map(({ claim, holds, quantity }) => (
              <div key={`${claim} ${holds}`}>
                <p class="manner">
                  {words.longDate(holds)} {quantity !== null && <strong>{words.figureRange(quantity)}</strong>}
                </p>
                <RecordLink id={claim} />
              </div>
            ))}
          </>
        )}
      </LongList>
    </Section>
  )
}

function CannotCompare({ pairs }: { readonly pairs: readonly Incomparable[] }) {
  return (
    <Section title="Figures that cannot be compared">
      <LongList items={pairs} keyOf={({ claims }) => claims.join(' ')}>
        {({ claims, units, reason }) => (
          <>
            <p class="eyebrow">
              {words.UNITS_LABELS[reason]}: {units.join(' and ')}
            </p>
            {claims.map((id) => (
              <div key={id}>
                <RecordLink id={id} />
              </div>
            ))}
          </>
        )}
      </LongList>
    </Section>
  )
}
