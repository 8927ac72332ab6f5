import { HearsayError, type Source, verifyAnchors, words } from '../../index.ts'
import { type Captured, type CaptureFolder, captureFolderOf } from '../../node.ts'
import type { PlacedData } from '../data.ts'
import { openStore } from '../file-changes.ts'
import type { Io } from '../io.ts'
import { type KnownAlready, knownAlready } from './known-already.ts'
import { newSource } from './new-source.ts'
import type { CaptureFrom } from './read-capture-input.ts'
import { type FileToWrite, fileWithChanged, fileWithSource } from './write-source.ts'

/** What is made of a capture. */
export interface CaptureOptions {
  /** The document of the dataset that it is the text of. */
  readonly source?: string
  /** The id of a new one. */
  readonly id?: string
  readonly type?: Source['type']
  readonly dryRun?: boolean
}

/** A capture, and where it goes. */
export interface CaptureTask {
  readonly placed: PlacedData
  readonly from: CaptureFrom
  readonly captured: Captured
  readonly options: CaptureOptions
}

/** What came of a capture. */
export interface KeptDocument {
  readonly source: Source
  readonly isNew: boolean
  readonly actors: readonly string[]
  readonly known: KnownAlready
  readonly kept: CaptureFolder
  readonly file: FileToWrite | undefined
  /** What became of the passages that statements name, where the document was there. */
  readonly lines: readonly string[]
}

/**
 * Keeps the text of a document, and its record: a new one, or of one that is there its digest, where it has none.
 *
 * @throws HearsayError `duplicate-id` where the page or its text is there already, `unknown-id` where `source` names no document
 */
export async function keepDocument(io: Io, task: CaptureTask): Promise<KeptDocument> {
  return task.options.source === undefined ? addDocument(io, task) : addText(io, task)
}

async function addDocument(io: Io, task: CaptureTask): Promise<KeptDocument> {
  const { placed, captured, options, from } = task
  const { dataset, path } = placed
  const kept = captureFolderOf(path)
  const known = knownAlready(captured, { dataset, kept })
  const there = known.sameAddress?.id ?? known.sameText[0]
  if (there !== undefined && options.id === undefined) {
    const why = known.sameAddress === undefined ? 'has the very same text' : 'has the same address'
    throw new HearsayError('duplicate-id', `${there} is there already and ${why}; nothing was written`, {
      path: from.from,
      hint: `to keep this as its text add --source ${there}; where it is another document, add --id`,
    })
  }
  const { source, actors } = newSource(captured, dataset, {
    ...{ id: options.id, type: options.type, accessed: dayOf(io), name: from.input.name ?? 'Untitled' },
  })
  const file = fileWithSource(path, { source, actors })
  if (options.dryRun !== true) {
    keepText(io, { captured, from: task.from, kept, source: source.id })
    await saveRecord(io, path, { file, why: `captured ${source.id}` })
  }
  return { source, isNew: true, actors: actors.map(({ id }) => id), known, kept, file, lines: [] }
}

/** Keeps a text of a document that is there. One that differs from what was read before is kept beside it: nobody's word is changed. */
async function addText(io: Io, task: CaptureTask): Promise<KeptDocument> {
  const { placed, captured, options } = task
  const { dataset, graph, path, locations } = placed
  const own = options.source ?? ''
  const source = dataset.sources.find(({ id }) => id === own)
  if (source === undefined)
    throw new HearsayError('unknown-id', `there is no document ${own}`, {
      hint: 'hearsay find looks for one by its title',
    })
  const kept = captureFolderOf(path)
  const known = knownAlready(captured, { dataset, kept, own })
  const place = (await locations()).place(own)
  const changed =
    source.digest === undefined
      ? { ...source, digest: captured.digest, accessed: source.accessed ?? dayOf(io) }
      : undefined
  const file = changed === undefined || place === undefined ? undefined : fileWithChanged(place.file, changed)
  const check = verifyAnchors(graph, own, captured.text)
  const isSame = source.digest === captured.digest
  const lines = [
    ...(source.digest === undefined ? [] : [isSame ? SAME : CHANGED]),
    ...(check.anchors.length === 0 ? [] : [words.anchorsInWords(check)]),
  ]
  if (options.dryRun !== true) {
    keepText(io, { captured, from: task.from, kept, source: own })
    if (file !== undefined) await saveRecord(io, path, { file, why: `captured ${own}` })
  }
  return { source, isNew: false, actors: [], known, kept, file, lines }
}

const SAME = 'It is the very text that was read before.'
const CHANGED = 'The text is another than was read before: both are kept, and the record is as it was.'

/** A text to be kept. */
export interface TextToKeep extends Pick<CaptureTask, 'captured' | 'from'> {
  readonly kept: CaptureFolder
  /** The document that it is of. */
  readonly source: string
}

/** Keeps a text with the bytes that it was read from. @throws HearsayError `unwritable` */
export function keepText(io: Io, { kept, captured, from, source }: TextToKeep): void {
  const { text, digest, format, folds, pages, metadata, notes, media } = captured
  const ending = /\.[a-z0-9]{1,8}$/i.exec(from.input.name ?? '')?.[0] ?? ''
  kept.keep(
    {
      ...{
        source,
        digest,
        format,
        captured: io.now().toISOString(),
        from: from.from,
        original: `original${ending.toLowerCase()}`,
      },
      ...{ folds: [...folds], pages: [...pages], metadata: { ...metadata }, notes: [...notes] },
      ...(media === undefined ? {} : { media }),
    },
    { text, original: from.input.bytes },
  )
}

/** Writes the record of a document, so that it can be taken back; the text that was kept stays. */
async function saveRecord(
  io: Io,
  data: string,
  { file, why }: { readonly file: FileToWrite; readonly why: string },
): Promise<void> {
  const { path, text, before } = file
  const read = before === undefined ? [] : [{ path, text: before }]
  await io.undisturbed(() => openStore(io, data).write(read, [{ path, text }], why))
}

function dayOf(io: Io): string {
  return io.now().toISOString().slice(0, 10)
}
