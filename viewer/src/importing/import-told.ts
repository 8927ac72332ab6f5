import { type ImportedFile, visibleText, words } from '../library.ts'

/** Something to know of an import: a head, and lines below it. */
export interface ToldOfImport {
  readonly head: string
  readonly lines: readonly string[]
}

/** What a file of another program is: “links.csv is csv, a table …”. */
export function importHead({ name, format, title }: ImportedFile): string {
  return `${visibleText(name)} is ${format}: ${title}`
}

/** What is made of a file of another program, and all that is not, or not quite, taken over, for whoever decides whether to open it. */
export function importTold(imported: ImportedFile): ToldOfImport[] {
  const { records, notes, verdicts, proposals, mapping } = imported
  const made = [...words.madeExamples(records), ...words.mappedColumns(mapping)]
  const [verdict] = words.verdictOffer(verdicts)
  return [
    { head: `It makes ${words.madeInWords(records)}`, lines: made },
    ...words.importNotes(notes),
    ...(verdict === undefined ? [] : [{ head: 'Verdicts', lines: [verdict, VERDICTS] }]),
    ...(proposals.length === 0 ? [] : [{ head: 'Passages', lines: [passages(proposals.length)] }]),
  ]
}

const VERDICTS = 'They stay as they are printed. The command makes statuses of them: hearsay import --status-map.'

function passages(count: number): string {
  const told = words.counted(count, 'passage was marked', 'passages were marked')
  return `${told} with no sentence yet that anybody stands for: ${words.agreeing(count, 'it is', 'they are')} not taken over here. The command keeps them: hearsay import --into.`
}

/** Whether dates of the file can be read in two ways, so that it helps to say which comes first. */
export function hasUnclearDates({ notes }: ImportedFile): boolean {
  return notes.some(({ type, message }) => type === 'ambiguous' && TWO_DATES.test(message))
}

const TWO_DATES = /\bdate\b|may be \d{4}-\d\d/
