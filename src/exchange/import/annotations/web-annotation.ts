import { append } from '../../../algorithm/append.ts'
import { HearsayError } from '../../../errors.ts'
import { ImportNotes } from '../import-notes.ts'
import type { Importer } from '../imported.ts'
import { listOf, objectOf } from './annotation.ts'
import { importAnnotations } from './import-annotations.ts'
import { readWebAnnotation } from './read-web-annotation.ts'

/**
 * Annotations in the model of W3C: one, a list, an AnnotationCollection or AnnotationPage with its items, a `@graph`; and the Open Annotation that came
 * before it, as readers of images write it (`oa:Annotation`, `on`, `resource`, `chars`).
 *
 * They become what those of Hypothesis become (`hypothesis.ts`): documents, proposals of passages with notes, and statements where there is a claim. Bodies
 * are read by their purpose: tags, comments, answers. Bodies that only lead elsewhere are kept in the note by their address. A page that stands elsewhere (`first`, `next`)
 * is told, and not fetched.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export const webAnnotation: Importer = {
  format: 'web-annotation',
  title: 'annotations in the model of W3C (JSON-LD)',
  recognises: ({ json }) => annotationsIn(json, new ImportNotes()).length > 0 || isCollection(json),
  read: async ({ name, json }) => {
    const notes = new ImportNotes()
    const found = annotationsIn(json, notes)
    if (found.length === 0 && !isCollection(json))
      throw new HearsayError('cannot-import', 'there is no annotation in it', {
        path: name,
        hint: 'an annotation has "type": "Annotation"',
      })
    return importAnnotations(
      found.flatMap(({ value, pointer }) => readWebAnnotation(value, { pointer }, notes)),
      notes,
    )
  },
}

interface Found {
  readonly value: unknown
  readonly pointer: string
}

/** Where collections hold what is in them. */
const HOLDING = ['items', 'first', '@graph', 'resources', 'annotations'] as const

/** Collections in collections, and no deeper. */
const DEEPEST = 8

function annotationsIn(json: unknown, notes: ImportNotes): Found[] {
  const found: Found[] = []
  const open: (Found & { depth: number })[] = [{ value: json, pointer: '', depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, depth } = next
    if (isAnnotation(value)) found.push({ value, pointer })
    else if (depth > DEEPEST)
      notes.add('notUnderstood', `collections are read to a depth of ${DEEPEST}`, { pointer }, value)
    else
      append(
        open,
        insideOf(value, pointer, notes)
          .map((each) => ({ ...each, depth: depth + 1 }))
          .reverse(),
      )
  }
  return found
}

function insideOf(value: unknown, pointer: string, notes: ImportNotes): Found[] {
  if (Array.isArray(value))
    return value.map((each: unknown, index) => ({ value: each, pointer: `${pointer}/${index}` }))
  const holder = objectOf(value)
  for (const name of ['first', 'next', 'last'] as const)
    if (typeof holder[name] === 'string' && !(name === 'last' && holder['first'] !== undefined))
      notes.add(
        'lost',
        'a page of a collection stands elsewhere, and is not fetched',
        { pointer: `${pointer}/${name}` },
        holder[name],
      )
  const label = holder['label']
  if (label !== undefined && isCollection(value))
    notes.add('lost', 'the name of a collection has no place', { pointer: `${pointer}/label` }, label)
  return HOLDING.flatMap((name) => {
    const inside = holder[name]
    return typeof inside === 'object' && inside !== null ? [{ value: inside, pointer: `${pointer}/${name}` }] : []
  })
}

function isAnnotation(value: unknown): boolean {
  return typesOf(value).includes('Annotation')
}

function isCollection(value: unknown): boolean {
  return typesOf(value).some(
    (type) => type === 'AnnotationCollection' || type === 'AnnotationPage' || type === 'AnnotationList',
  )
}

function typesOf(value: unknown): string[] {
  const { type, '@type': old } = objectOf(value)
  return listOf(type ?? old).flatMap((each) =>
    typeof each === 'string' ? each.replace(/^(oa:|sc:|http:\/\/www\.w3\.org\/ns\/oa#)/, '') : [],
  )
}
