import { words, writeJson } from '../library.ts'
import type { Model } from '../model/model.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { openRecord, viewOptions } from '../state/page-state.ts'
import { stateWords } from '../words/state-words.ts'
import { briefOf } from './brief.ts'
import { markdownText } from './markdown.ts'
import { pngOf } from './png.ts'
import { copyText, saveFile, today } from './save.ts'
import { answeringDataset, type ShownDataset, shownDataset } from './shown-dataset.ts'
import { svgOfPage } from './svg-of-page.ts'

/** Something that can be exported: its name, what it is good for, and what happens; the answer is what to tell the person. */
export interface ExportChoice {
  readonly title: string
  readonly hint: string
  run(model: Model): Promise<string>
}

/** All that can be exported, of which some need a claim. */
export function exportChoicesOf(model: Model): ExportChoice[] {
  const id = openRecord(model.state.value)
  const isClaim = id !== undefined && model.session.value.open.reader.kindOf(id) === 'claim'
  return isClaim ? [LINK, brief(id), PNG, SVG, SHOWN, ANSWERING] : [LINK, PNG, SVG, SHOWN, ANSWERING]
}

const LINK: ExportChoice = {
  title: 'Copy link',
  hint: 'To exactly this view',
  run: async () => {
    if (await copyText(location.href)) return 'The link is on the clipboard.'
    throw new Error('This browser lets no page copy: take the address from its bar.')
  },
}

function brief(claim: string): ExportChoice {
  return {
    title: 'Brief of this claim',
    hint: 'Markdown: its sourcing, figures, history',
    run: async (model) => {
      const session = model.session.peek()
      const { open } = session
      const state = model.state.peek()
      const conditions = stateWords(state, open.reader).filter(
        ({ name }) => name !== 'Shown' && !name.startsWith('Switched'),
      )
      const options = viewOptions(state)
      const asked = markdownText(whatWasAsked(session, options, session.digest()))
      const foot = `${asked}\n\nMade on ${today()} from <${location.href}>`
      const text = briefOf(open, { claim, options, conditions, foot })
      saveFile(`${claim}.md`, new Blob([text], { type: 'text/markdown;charset=utf-8' }))
      return `Saved ${claim}.md.`
    },
  }
}

const SVG: ExportChoice = {
  title: 'Picture, SVG',
  hint: 'With title, key, date and filters; sharp at any size',
  run: async (model) => {
    const name = `${nameOf(model)}.svg`
    saveFile(name, new Blob([svgOfPage(model, today())], { type: 'image/svg+xml' }))
    return `Saved ${name}.`
  },
}

const PNG: ExportChoice = {
  title: 'Picture, PNG',
  hint: 'The same as pixels',
  run: async (model) => {
    const name = `${nameOf(model)}.png`
    saveFile(name, await pngOf(svgOfPage(model, today())))
    return `Saved ${name}.`
  },
}

const SHOWN: ExportChoice = {
  title: 'What is shown, JSON',
  hint: 'A dataset of its own; its boundary is marked',
  run: async (model) => saveDataset(model, shownDataset, 'shown'),
}

const ANSWERING: ExportChoice = {
  title: 'The same, with all that it rests on',
  hint: 'JSON; its answers are the same as here',
  run: async (model) => saveDataset(model, answeringDataset, 'answers'),
}

function saveDataset(model: Model, part: typeof shownDataset, kind: string): string {
  const session = model.session.peek()
  const { open } = session
  const shows = stateWords(model.state.peek(), open.reader).map(({ name, text }) => `${name}: ${text}`)
  const { dataset, shown, boundary }: ShownDataset = part(open, model.picture.peek(), {
    shows: shows.join('. '),
    view: location.hash,
    asked: whatWasAsked(session, viewOptions(model.state.peek()), session.digest()),
  })
  const name = `${nameOf(model)}-${kind}.json`
  saveFile(name, new Blob([writeJson(dataset)], { type: 'application/json' }))
  return `Saved ${name}: ${words.counted(shown.length, 'record')}, and ${boundary.length} that they name.`
}

function nameOf(model: Model): string {
  const { scope } = model.state.peek()
  return scope.kind === 'claim' ? scope.id : model.session.peek().open.reader.manifest.id
}
