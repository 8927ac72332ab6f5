import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Asking } from '../../../src/cli/ask/asking.ts'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const DATA = `dataset: { format: 1, id: fire, title: Fire } # mine
actors:
  - { id: kroll, name: Anna Kroll, type: person }
topics:
  - { id: toll, name: Toll, type: measure }
claims:
  # Who set it?
  - { id: arson, text: The fire was set., about: [ kroll ] } # as she says
  - { id: dead, text: Nobody died. }
sources:
  - id: g
    title: Fire
    type: article
    says:
      - arson < kroll | possible
`
const run = (args: readonly string[], ask?: Asking) =>
  hearsay([...args, '--data', 'd.yaml'], { cwd: folder.path, env: { HOME: folder.path }, ask })
const put = () => folder.put('d.yaml', DATA)

describe('hearsay edit', () => {
  test('sets fields by their path and takes them out; all else keeps its bytes, and undo brings them back', async () => {
    put()
    const args = ['edit', 'arson', '--set', 'text=It was set: by whom?', '--set', 'about.1=toll', '--set', 'tags=a, b']
    const dry = await run([...args, '--dry-run'])
    expect(dry.out).toContain('-  - { id: arson, text: The fire was set., about: [ kroll ] } # as she says\n')
    expect(dry.err).toBe('would be changed: claim arson\n')
    expect(folder.read('d.yaml')).toBe(DATA)
    expect(await run(args)).toEqual({
      status: 0,
      out: 'd.yaml\n',
      err: 'changed: claim arson (hearsay undo takes it back)\n',
    })
    expect(folder.read('d.yaml')).toBe(
      DATA.replace(
        'text: The fire was set., about: [ kroll ] }',
        'text: "It was set: by whom?", about: [ kroll, toll ], tags: [a, b] }',
      ),
    )
    expect((await run(['edit', 'arson', '--unset', 'about.0', '--unset', 'tags'])).status).toBe(0)
    expect(folder.read('d.yaml')).toContain('about: [ toll ] }')
    expect((await run(['undo'])).err).toBe('taken back: edited arson\n')
    expect((await run(['undo'])).status).toBe(0)
    expect(folder.read('d.yaml')).toBe(DATA)
    expect((await run(['undo'])).err).toContain('there is nothing to undo')
  })
  test('sets what stands in a line of the short form, and what is deep in a record', async () => {
    put()
    await run(['edit', 'g~arson', '--set', 'certainty=certain', '--set', 'anchor.page=42'])
    expect(folder.read('d.yaml')).toContain('- {claim: arson < kroll | certain, anchor: {page: "42"}}\n')
    await run(['edit', 'dead', '--set', 'quantity.measure=toll', '--set', 'quantity.value=0'])
    expect(folder.read('d.yaml')).toMatch(/quantity: \{ ?measure: toll, value: 0 ?\}/)
    await run(['edit', 'fire', '--set', 'description=How it began.'])
    expect(folder.read('d.yaml')).toContain('description: How it began. } # mine')
  })
  test('takes a record out that nothing names, and says what names one', async () => {
    put()
    expect((await run(['edit', 'dead', '--remove'])).err).toContain('gone: claim dead')
    const { status, err } = await run(['edit', 'kroll', '--remove'])
    expect([status, err]).toEqual([2, expect.stringContaining('unknown')])
  })
  test('refuses what cannot be, and writes nothing', async () => {
    put()
    for (const [args, said] of [
      [['edit', 'arson', '--set', 'typpe=factual'], 'did you mean type?'],
      [['edit', 'arson', '--set', 'about.7=toll'], 'the record has nothing at "about.7"'],
      [['edit', 'arson', '--set', 'a..b=1'], '"a..b" is no path of a field'],
      [['edit', 'arson', '--set', 'text.x=1'], 'the record has nothing at "text.x"'],
      [['edit', 'arson', '--unset', 'holds'], 'the record has nothing at "holds"'],
      [['edit', 'arson', '--set', 'id=other'], 'hearsay rename arson NEW-ID'],
      [['edit', 'arson', '--remove', '--unset', 'about'], 'leave out --remove'],
      [['edit', 'fire', '--remove'], 'a dataset has its manifest'],
      [['edit', 'arsen', '--remove'], 'did you mean "arson"?'],
      [['edit', 'arson'], 'there is no terminal to edit it at'],
    ] as const) {
      const { status, out, err } = await run(args)
      expect([args, status, out, err]).toEqual([args, 2, '', expect.stringContaining(said)])
    }
    expect(folder.read('d.yaml')).toBe(DATA)
    const elsewhere = folder.at('..')
    const bundled = await hearsay(['edit', 'x', '--remove'], { cwd: elsewhere, env: { HOME: elsewhere } })
    expect(bundled.err).toContain('is not yours to change')
  })
})

describe('hearsay edit on a terminal', () => {
  /** An editor that leaves these texts one after the other, and somebody who answers so. */
  const editing = (texts: ((before: string) => string)[], answers: string[] = []): Asking & { seen: string[] } => {
    const seen: string[] = []
    const { readFileSync } = process.getBuiltinModule('node:fs')
    return {
      seen,
      pick: async () => answers.shift() ?? 'give-up',
      text: async () => '',
      edit: async (path) => {
        const before = readFileSync(path, 'utf8')
        seen.push(before)
        writeFileSync(path, (texts.shift() ?? String)(before))
      },
    }
  }
  test('opens the record in an editor, and writes what comes back', async () => {
    put()
    const ask = editing([(text) => text.replace('was set', 'was laid')])
    expect((await run(['edit', 'arson'], ask)).err).toContain('changed: claim arson')
    expect(ask.seen[0]).toMatch(
      /^# claim arson: save and close.*\nid: arson\ntext: The fire was set\.\nabout: \[kroll\]\n$/,
    )
    expect(folder.read('d.yaml')).toBe(DATA.replace('was set.', 'was laid.'))
    expect((await run(['edit', 'arson'], editing([]))).err).toBe('nothing changed\n')
    expect((await run(['edit', 'arson'], editing([() => '']))).err).toBe('nothing changed\n')
  })
  test('shows what is wrong, opens it again as it was left, and keeps the text of who gives up', async () => {
    put()
    const wrong = editing(
      [
        (text) => `${text}tags: [`,
        () => '- a\n',
        (text) => `${text}\n`,
        () => 'id: arson\ntext: T.\nabout: [nobody]\n',
      ],
      ['again', 'again', 'again', 'give-up'],
    )
    const { status, err } = await run(['edit', 'arson'], wrong)
    expect(status).toBe(0)
    expect(wrong.seen[1]).toBe(`${wrong.seen[0]}tags: [`)
    expect(err).toMatch(/claim\.yaml:\d+:\d+: error: .* \[yaml-syntax\]/)
    expect(err).toContain('here should stand the fields of the claim')
    expect(err).toContain('unknown actor, topic, claim, source or statement "nobody"')
    const kept = /your text is in (.*)\n$/.exec(err)?.[1] ?? ''
    expect(process.getBuiltinModule('node:fs').readFileSync(kept, 'utf8')).toContain('about: [nobody]')
    expect(folder.read('d.yaml')).toBe(DATA)
  })
})
