import { type ClaimDiff, type Diff, KIND_LABELS, type Kind, type RecordInOne, words } from '../../library.ts'
import { ChangeTold } from '../../parts/change-told.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { cameAndWentInWords, changedInWords } from '../../words/changes-words.ts'
import { CameAndWentList } from './came-and-went-list.tsx'
import { SumPart, Sums } from './sums.tsx'

/** These are told even where none came. */
const ALWAYS: readonly Kind[] = ['source', 'claim']

const CHANGED = 'changes-claims-changed'

/** What came in the whole dataset, by kind, and the claims of which something changed. */
export function ChangesOfEverything({ diff: { records, claims } }: { readonly diff: Diff }) {
  const present = [...records.added, ...records.removed].map(({ kind }) => kind)
  const kinds = [...new Set([...ALWAYS, ...present])].map((kind) => {
    const of = (list: readonly RecordInOne[]) => list.flatMap(({ kind: own, id }) => (own === kind ? [id] : []))
    const [came, went] = [of(records.added), of(records.removed)]
    const { one, many } = KIND_LABELS[kind]
    const text = cameAndWentInWords(came.length, went.length, one, many)
    return { kind, came, went, text, part: `changes-${kind}`, isNone: came.length + went.length === 0 }
  })
  return (
    <section class="section changes-of-everything">
      <h3>In the whole dataset</h3>
      <Sums sums={[...kinds, { text: changedInWords(claims.length), part: CHANGED, isNone: claims.length === 0 }]} />
      {claims.length > 0 && (
        <SumPart id={CHANGED} title={changedInWords(claims.length)} open>
          <LongList items={claims} keyOf={({ claim }) => claim} page={20}>
            {(found) => <ClaimEntry found={found} />}
          </LongList>
        </SumPart>
      )}
      {kinds
        .filter(({ isNone }) => !isNone)
        .map(({ part, text, came, went }) => (
          <SumPart key={part} id={part} title={text}>
            <CameAndWentList came={came} went={went} />
          </SumPart>
        ))}
      {records.changed.length > 0 && (
        <SumPart id="changes-records" title={`${words.counted(records.changed.length, 'record')} changed`}>
          <LongList items={records.changed} keyOf={({ kind, id }) => `${kind} ${id}`}>
            {(record) => (
              <>
                <RecordLink id={record.id} itself />: {words.recordChangeInWords(record)}
              </>
            )}
          </LongList>
        </SumPart>
      )}
    </section>
  )
}

function ClaimEntry({ found: { claim, changes } }: { readonly found: ClaimDiff }) {
  return (
    <>
      <RecordLink id={claim} />
      {changes.map((change) => (
        <ChangeTold key={change.what} change={change} open />
      ))}
    </>
  )
}
