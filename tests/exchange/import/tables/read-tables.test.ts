import { expect, test } from 'vitest'
import { csv } from '../../../../src/exchange/import/tables/csv.ts'
import { importedFrom, isRecognised, told } from '../harness.ts'

// Tables as others publish them, rebuilt small with made-up content: the columns and the traps are theirs.

test('VeritasCorpus (lucas0/VeritasCorpus): the page is that of the fact-check, the claim stands elsewhere', async () => {
  const content =
    'page_url,claim,claim_label,tags,claim_source_url,claim_source_domain,date_published\n' +
    'https://checks.example/bridge,A bridge fell in June,false,"bridges, june",https://a.example/bridge,a.example,2026-06-10\n'
  const { dataset, notes, imported } = await importedFrom(csv, { name: 'veritas.csv', content })
  expect(dataset.statements).toMatchObject([{ source: 'a-example-bridge' }])
  expect(dataset.claims).toMatchObject([{ tags: ['bridges', 'june'] }])
  // Whose verdict it is stands nowhere: it is told, not guessed.
  expect(imported.verdicts).toEqual([])
  expect(told(notes, 'lost').join('\n')).toContain('nothing says whose verdict it is')
  expect(notes.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['false', 'https://checks.example/bridge', 'a.example', '2026-06-10']),
  )
})

test('ClaimsKG (claimskg/claimskg-extractor): names of nested fields, figures of a scale, dates without a day', async () => {
  const content =
    'claimReview_author_name,claimReview_claimReviewed,claimReview_datePublished,claimReview_url,creativeWork_author_name,creativeWork_datePublished,rating_alternateName,rating_bestRating,rating_ratingValue,rating_worstRating,extra_body\n' +
    'Example Checks,A river rose by a metre,2026-06-10,https://checks.example/river,Ana Ruiz,2026-06,Mostly False,5,2,1,A long text\n' +
    'Example Checks,A river fell,2026-06-11,https://checks.example/river-2,Various people,2026-06,False,5,-1,1,\n'
  const { dataset, notes } = await importedFrom(csv, { name: 'claimskg.csv', content })
  expect(dataset.assessments.map(({ rating, date }) => [date, rating])).toEqual(
    expect.arrayContaining([
      ['2026-06-10', { text: 'Mostly False', value: 2, best: 5, worst: 1 }],
      ['2026-06-11', { text: 'False' }],
    ]),
  )
  expect(dataset.statements).toEqual([])
  expect(notes.map(({ value }) => value)).toEqual(expect.arrayContaining(['-1', 'A long text', 'Ana Ruiz']))
})

test('sheets of Snopes articles (hadyer2/CS598GW-Snopes): an address of a fact-checker does not state the claim', async () => {
  const content =
    'url,evaluation,title,author,statement,date_posted\n' +
    'https://www.snopes.com/fact-check/example-bridge/,False,Did a bridge fall?,Ana Ruiz,A bridge fell in June,June 10 2026\n'
  const { dataset } = await importedFrom(csv, { name: 'snopes.csv', content })
  expect(dataset.claims).toHaveLength(1)
  expect(dataset.statements).toEqual([])
})

test('Excel in German: semicolons, windows-1252, days before months, decimal commas', async () => {
  const text =
    'Behauptung;Quelle;Sprecher;Datum;Prüfer;Bewertung;Score;Prüfdatum\r\nDie Brücke fiel;https://a.example/brücke;Jörg Müller;04.03.2026;Beispielprüfer;größtenteils falsch;1,5;5. März 2026\r\n'
  const content = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const options = {
    mapping: {
      tables: [
        {
          header: 1,
          columns: [
            { column: 'Behauptung', to: 'claim.text' },
            { column: 'Quelle', to: 'source.url' },
            { column: 'Sprecher', to: 'statement.from' },
            { column: 'Datum', to: 'source.published' },
            { column: 'Prüfer', to: 'assessment.by' },
            { column: 'Bewertung', to: 'assessment.rating' },
            { column: 'Score', to: 'assessment.rating.value' },
            { column: 'Prüfdatum', to: 'assessment.date' },
          ],
        },
      ],
    },
  }
  const { dataset } = await importedFrom(csv, { name: 'Tabelle.csv', content }, options)
  expect(dataset.sources).toMatchObject([{ published: '2026-03-04' }])
  expect(dataset.assessments).toMatchObject([
    { date: '2026-03-05', rating: { text: 'größtenteils falsch', value: 1.5 } },
  ])
  expect(dataset.actors.map(({ name }) => name)).toContain('Jörg Müller')
})

test('answers of a Google Form: placeholders are nobody, times of the form are no dates of documents', async () => {
  const content =
    'Timestamp,What is the claim?,Link to the post,Who said it?,Notes\n' +
    '3/14/2026 9:30:00,A bridge fell,https://www.facebook.com/example/posts/1,Facebook users,Seen twice\n'
  const { dataset, notes } = await importedFrom(csv, { name: 'form.csv', content })
  expect(dataset.actors).toEqual([])
  expect(dataset.sources).toEqual([expect.not.objectContaining({ published: expect.anything() })])
  expect(dataset.sources[0]).toMatchObject({ type: 'post' })
  expect(dataset.statements).toMatchObject([{ note: 'Seen twice' }])
  expect(notes.map(({ value }) => value)).toEqual(expect.arrayContaining(['Facebook users', '3/14/2026 9:30:00']))
})

test('“Unicode text” of Excel: UTF-16 with tabs, named .txt', async () => {
  const text = '\ufeffClaim\tLink\r\nМост упал\thttps://a.example/\r\n'
  const content = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
  const file = { name: 'table.txt', content }
  expect(isRecognised(csv, file)).toBe(true)
  const { dataset } = await importedFrom(csv, file)
  expect(dataset.claims).toMatchObject([{ text: 'Мост упал' }])
})
