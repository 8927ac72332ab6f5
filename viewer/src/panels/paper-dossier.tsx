import { DOSSIER_HEADS, type Dossier, visibleText, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { OutsideLink } from '../parts/outside-link.tsx'

/** The dossier of a claim while it goes to paper: what the files of it say, in their order. */
export function PaperDossier() {
  const printed = useModel().printed.value
  if (printed === undefined) return null
  const { dossier, foot } = printed
  const { title, verdict, facts, sections } = dossier
  return (
    <article class="paper">
      <h1>{visibleText(title)}</h1>
      <p class="verdict">{verdict}</p>
      <List dossier={dossier} items={facts} />
      <h2>{DOSSIER_HEADS.figures}</h2>
      <FiguresTable dossier={dossier} />
      {sections.map(({ title: head, note, items }) => (
        <section key={head}>
          <h2>{head}</h2>
          {note !== undefined && <p>{visibleText(note)}</p>}
          <List dossier={dossier} items={items} />
        </section>
      ))}
      <Sources dossier={dossier} />
      <footer>
        {foot.map(({ text }) => (
          <p key={text}>{visibleText(text)}</p>
        ))}
      </footer>
    </article>
  )
}

function FiguresTable({ dossier }: { readonly dossier: Dossier }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">for</th>
          <th scope="col">against</th>
        </tr>
      </thead>
      <tbody>
        {dossier.figures.map((figure) => (
          <tr key={figure.name}>
            <th scope="row">{figure.name}</th>
            <td>{figure.for}</td>
            <td>{figure.against}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ListProps {
  readonly dossier: Dossier
  readonly items: readonly words.Item[]
}

function List({ dossier, items }: ListProps) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map(({ text, under = [] }, index) => (
        <li key={index}>
          {text.map((part, place) => {
            if (typeof part === 'string') return visibleText(part)
            const number = dossier.numbers.get(part.record)
            if (number === undefined) return <strong key={place}>{visibleText(part.text)}</strong>
            return `${visibleText(part.text)} [${number}]`
          })}
          <List dossier={dossier} items={under} />
        </li>
      ))}
    </ul>
  )
}

function Sources({ dossier: { sources } }: { readonly dossier: Dossier }) {
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{DOSSIER_HEADS.sources}</h2>
      <ul class="sources">
        {sources.map(({ number, by, title, url, archivedUrl, descriptor }) => (
          <li key={number}>
            [{number}] {visibleText(by)}
            <OutsideLink href={url} otherwise>
              {visibleText(title)}
            </OutsideLink>
            {archivedUrl !== undefined && ' · '}
            {archivedUrl !== undefined && (
              <OutsideLink href={archivedUrl} otherwise>
                archived copy
              </OutsideLink>
            )}
            {`. ${visibleText(words.upperFirst(descriptor))}.`}
          </li>
        ))}
      </ul>
    </section>
  )
}
