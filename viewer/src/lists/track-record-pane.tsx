import { type TrackRecord, type TrackRecords, type TrackRole, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Said } from '../parts/said.tsx'
import { Section } from '../parts/section.tsx'
import { Pane } from './pane.tsx'

const ROLES: readonly TrackRole[] = ['outlet', 'speaker', 'source']

/** Who was right on what was settled later. */
export function TrackRecordPane() {
  const answer = useAnswer('trackRecord')
  return (
    <Pane title="Track record" lead={`${words.TRACK_RECORD_HEAD}.`}>
      <Answered answer={answer}>{(found) => <Roles found={found} />}</Answered>
    </Pane>
  )
}

function Roles({ found }: { readonly found: TrackRecords }) {
  const { records } = found
  const leftOut = words.leftOutInWords(found)
  return (
    <>
      {records.length === 0 && <p>{words.NO_TRACK_RECORD}</p>}
      {ROLES.map((role) => {
        const own = records.filter((record) => record.role === role)
        if (own.length === 0) return null
        return (
          <Section key={role} title={words.TRACK_ROLE_LABELS[role]}>
            <LongList items={own} keyOf={({ id }) => id} class="ranking">
              {(record) => <RecordEntry record={record} />}
            </LongList>
          </Section>
        )
      })}
      {leftOut !== '' && <p class="section-note">{leftOut}</p>}
    </>
  )
}

function RecordEntry({ record }: { readonly record: TrackRecord }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  const { id, right, wrong, mixed, claims } = record
  const grade = words.gradeInWords(record)
  const went = claims.filter((claim) => claim.right === false)
  return (
    <>
      <p class="ranked-name">
        <RecordLink id={id} />
      </p>
      <p class="manner">
        {right} right, {wrong} wrong{mixed > 0 && `, ${mixed} both ways`} · {words.shareInWords(record)}
        {grade !== '' && ` · ${grade}`}
      </p>
      {went.length > 0 && (
        <details class="others">
          <summary>{words.counted(went.length, 'claim')} went wrong</summary>
          <ul>
            {went.map((claim) => (
              <li key={claim.claim}>
                <Said parts={words.trackedInWords(claim, nameOf)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
