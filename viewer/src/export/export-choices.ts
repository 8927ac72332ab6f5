import { libraryService } from '../answers/page-library.ts'
import { type Dataset, dossierHtml, dossierMarkdown, type FootLine, words, writeJson } from '../library.ts'
import { isClaimOpen } from '../model/claim-open.ts'
import type { Model } from '../model/model.ts'
import { type Sharing, type Travelling, travelling } from '../model/travelling.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { copyText, saveFile, today } from '../parts/save.ts'
import { writeLink } from '../state/link.ts'
import { openRecord, viewOptions } from '../state/page-state.ts'
import { stateWords } from '../words/state-words.ts'
import { pngOf } from './png.ts'
import { answeringDataset, type PartOrigin, shownDataset } from './shown-dataset.ts'
import { svgOfPage } from './svg-of-page.ts'

/**
 * Something that can be exported: its name, what it is good for, and what happens; the answer is what to tell the person. It goes no
 * further than it may: what may not travel so far is withheld.
 */
export interface ExportChoice {
  readonly title: string
  readonly hint: string
  run(model: Model, sharing: Sharing): Promise<string>
}

/** All that can be exported, of which some need a claim. */
export function exportChoicesOf(model: Model): ExportChoice[] {
  return isClaimOpen(model) ? [LINK, MARKDOWN, HTML, PNG, SVG, SHOWN, ANSWERING] : [LINK, PNG, SVG, SHOWN, ANSWERING]
}

const LINK: ExportChoice = {
  title: 'Copy link',
  hint: 'To exactly this view',
  run: async (model, sharing) => {
    if (travelling(model, sharing).isRenamed) {
      const level = words.tlpName(sharing.level)
      throw new Error(`The link names what is marked above ${level}: choose how far it may travel, or another view.`)
    }
    if (await copyText(location.href)) return 'The link is on the clipboard.'
    throw new Error('This browser lets no page copy: take the address from its bar.')
  },
}

const MARKDOWN: ExportChoice = {
  title: 'Dossier of this claim, Markdown',
  hint: 'Its sourcing, figures and history as text; documents numbered',
  run: async (model, sharing) => saveDossier(travelling(model, sharing), MARKDOWN_FILE),
}

const HTML: ExportChoice = {
  title: 'Dossier of this claim, HTML',
  hint: 'The same as one file that any browser opens',
  run: async (model, sharing) => saveDossier(travelling(model, sharing), HTML_FILE),
}

interface DossierFile {
  readonly ending: string
  readonly type: string
  readonly write: typeof dossierMarkdown
}

const MARKDOWN_FILE: DossierFile = { ending: 'md', type: 'text/markdown;charset=utf-8', write: dossierMarkdown }
const HTML_FILE: DossierFile = { ending: 'html', type: 'text/html;charset=utf-8', write: dossierHtml }

async function saveDossier(taken: Travelling, { ending, type, write }: DossierFile): Promise<string> {
  const { session, state } = taken
  const { open } = session
  const claim = openRecord(state) ?? ''
  const options = viewOptions(state)
  const withheld = taken.said(open.subgraph([claim], { depth: 0, preserve: 'answers' }).dataset)
  const foot: FootLine[] = [whatWasAsked(session, options, session.digest()), withheld]
    .filter((line) => line !== '')
    .map((text) => ({ text }))
  const dossier = await libraryService().dossier(open, claim, options)
  foot.push({ text: `Made on ${today()} from`, address: linkOf(taken) })
  saveFile(`${claim}.${ending}`, new Blob([write(dossier, foot)], { type }))
  return told(`Saved ${claim}.${ending}.`, withheld)
}

const SVG: ExportChoice = {
  title: 'Picture, SVG',
  hint: 'With title, key, date and filters; sharp at any size',
  run: async (model, sharing) => {
    const taken = travelling(model, sharing)
    const name = `${nameOf(taken)}.svg`
    saveFile(name, new Blob([svgOfPage(taken, today())], { type: 'image/svg+xml' }))
    return told(`Saved ${name}.`, taken.said(shownOf(taken)))
  },
}

const PNG: ExportChoice = {
  title: 'Picture, PNG',
  hint: 'The same as pixels',
  run: async (model, sharing) => {
    const taken = travelling(model, sharing)
    const name = `${nameOf(taken)}.png`
    saveFile(name, await pngOf(svgOfPage(taken, today())))
    return told(`Saved ${name}.`, taken.said(shownOf(taken)))
  },
}

const SHOWN: ExportChoice = {
  title: 'What is shown, JSON',
  hint: 'A dataset of its own; its boundary is marked',
  run: async (model, sharing) => saveDataset(travelling(model, sharing), shownDataset, 'shown'),
}

const ANSWERING: ExportChoice = {
  title: 'The same, with all that it rests on',
  hint: 'JSON; its answers are the same as here',
  run: async (model, sharing) => saveDataset(travelling(model, sharing), answeringDataset, 'answers'),
}

function saveDataset(taken: Travelling, part: typeof shownDataset, kind: string): string {
  const { dataset, shown, boundary } = part(taken.session.open, taken.picture, originOf(taken))
  const name = `${nameOf(taken)}-${kind}.json`
  saveFile(name, new Blob([writeJson(dataset)], { type: 'application/json' }))
  const saved = `Saved ${name}: ${words.counted(shown.length, 'record')}, and ${boundary.length} that they name.`
  return told(saved, taken.said(dataset))
}

/** The records that are on the canvas. */
function shownOf(taken: Travelling): Dataset {
  return shownDataset(taken.session.open, taken.picture, originOf(taken)).dataset
}

function originOf(taken: Travelling): PartOrigin {
  const { session, state, said } = taken
  const shows = stateWords(state, session.open.reader).map(({ name, text }) => `${name}: ${text}`)
  return {
    shows: shows.join('. '),
    view: taken.isRenamed ? writeLink(state) : location.hash,
    asked: whatWasAsked(session, viewOptions(state), session.digest()),
    said,
  }
}

/** The link to this view; of one that names what is withheld, by the ids of the stand-ins, as a page has them that was made for as far. */
function linkOf({ state, isRenamed }: Travelling): string {
  return isRenamed ? location.href.replace(/#.*$/s, '') + writeLink(state) : location.href
}

/** What was done, and what was withheld in it. */
function told(done: string, withheld: string): string {
  return withheld === '' ? done : `${done} ${withheld}`
}

function nameOf({ state, session }: Travelling): string {
  const { scope } = state
  return scope.kind === 'claim' ? scope.id : session.open.reader.manifest.id
}
