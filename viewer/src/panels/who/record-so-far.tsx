import { type TrackRecord, type TrackRole, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswer } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Items } from '../../parts/items.tsx'
import { ShareBar } from './share-bar.tsx'

/** How often somebody, in one part, was right about claims that were verified or refuted later; each claim named. */
export function RecordSoFar({ id, part }: { readonly id: string; readonly part: TrackRole }) {
  const answer = useAnswer('trackRecord', id)
  return (
    <div class="related track-record">
      <p class="eyebrow">track record</p>
      <Answered answer={answer}>
        {(found) => {
          const record = found.records.find((each) => each.role === part)
          // What is left out is of all its parts: it is said once.
          const isFirst = (found.records[0]?.role ?? part) === part
          const leftOut = isFirst ? words.leftOutInWords(found) : ''
          return (
            <>
              {record === undefined ? <p class="note">{NONE}</p> : <Figures record={record} />}
              {leftOut !== '' && <p class="note">{leftOut}</p>}
            </>
          )
        }}
      </Answered>
    </div>
  )
}

const NONE = 'No claim of it in this part was verified or refuted later.'

function Figures({ record }: { readonly record: TrackRecord }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  const lists = [
    { title: 'Went wrong', claims: record.claims.filter(({ right }) => right === false) },
    { title: 'Were right', claims: record.claims.filter(({ right }) => right === true) },
    { title: 'Said both ways', claims: record.claims.filter(({ right }) => right === null) },
  ]
  return (
    <>
      <p>
        <strong>{words.verdictsInWords(record)}</strong> · {words.shareInWords(record)}
      </p>
      <ShareBar record={record} />
      <p class="note">{words.TRACK_RECORD_HEAD}.</p>
      {lists.map(({ title, claims }) =>
        claims.length === 0 ? null : (
          <details key={title} class="others">
            <summary>
              {title}: {words.counted(claims.length, 'claim')}
            </summary>
            <Items items={claims.map((claim) => ({ text: words.trackedInWords(claim, nameOf) }))} most={8} />
          </details>
        ),
      )}
    </>
  )
}
