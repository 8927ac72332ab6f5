import { describe, expect, test } from 'vitest'
import { textDigest } from '../../../src/index.ts'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const TEXT = 'The fire was set, she said.\nThe fire was set on purpose.\nNobody died.\n'
const DATA = `dataset: { format: 1, id: fire, title: Fire }
sources:
  - { id: g, title: Fire, type: article } # from the kiosk
claims:
  - { id: arson, text: It was arson. }
  - { id: dead, text: There were no dead. }
statements:
  - { id: once, source: g, claim: arson, anchor: { exact: set on purpose } } # here
  - { id: twice, source: g, claim: arson, polarity: denies, anchor: { exact: The fire } }
  - { id: never, source: g, claim: dead, anchor: { exact: nobody died } }
  - { id: bare, source: g, claim: dead }
`
const run = (args: readonly string[], world: Parameters<typeof hearsay>[1] = {}) =>
  hearsay([...args, '--data', 'd.yaml'], { cwd: folder.path, env: { HOME: folder.path }, ...world })
const put = () => {
  folder.put('d.yaml', DATA)
  folder.put('g.txt', TEXT)
}

describe('hearsay anchor', () => {
  test('writes where a quote stands once, lists several places, and says of none; never nearly', async () => {
    put()
    const { status, out, err } = await run(['anchor', 'g=g.txt'])
    expect(status).toBe(1)
    expect(out).toBe(
      `not found: never, nowhere word for word
once: at 41–55
2 places: twice; --at twice=START says which
  0: …[The fire] was set, she said. The fire w…
  28: …The fire was set, she said. [The fire] was set on purpose. Nobody di…
d.yaml
`,
    )
    expect(err).toBe('changed: source g, statement once (hearsay undo takes it back)\n')
    const words = textDigest('set on purpose')
    expect(folder.read('d.yaml')).toBe(
      DATA.replace('type: article }', `type: article, digest: ${textDigest(TEXT)} }`).replace(
        'exact: set on purpose }',
        `start: 41, end: 55, exact: set on purpose, exactDigest: ${words} }`,
      ),
    )
    const verified = await run(['verify', '--text', 'g=g.txt'])
    expect(verified.out).toContain('The copy is the text that was read, to the letter.')
    expect((await run(['anchor', 'g=g.txt'])).out).toContain('once: where it was\n')
    await run(['undo'])
    expect(folder.read('d.yaml')).toBe(DATA)
  })
  test('takes the place that is named, and a quote for a statement that has none', async () => {
    put()
    const args = ['anchor', 'g=g.txt', '--at', 'twice=28', '--quote', 'bare=Nobody died', '--quote', 'never=Nobody']
    expect((await run([...args, '--dry-run'])).out).toContain('+  - { id: twice,')
    expect(folder.read('d.yaml')).toBe(DATA)
    expect((await run(args)).status).toBe(0)
    expect(folder.read('d.yaml')).toMatch(/id: twice, .*anchor: \{ ?start: 28, end: 36, exact: The fire/)
    expect(folder.read('d.yaml')).toMatch(/id: bare, .*anchor: \{ ?start: 57, end: 68, exact: Nobody died/)
  })
  test('asks on a terminal which of several it is; nobody need say', async () => {
    put()
    const asked: string[] = []
    const ask = (answer: string) => ({
      pick: async (question: string, choices: readonly { label: string }[]) => {
        asked.push(question, ...choices.map(({ label }) => label))
        return answer
      },
      text: async () => '',
      edit: async () => {},
    })
    await run(['anchor', 'g=g.txt'], { ask: ask('none') })
    expect(asked[0]).toBe('twice stands in 2 places. Which?')
    expect(asked.at(-1)).toBe('none of them')
    expect(folder.read('d.yaml')).toMatch(/id: twice, .*anchor: \{ exact: The fire \}/)
    await run(['anchor', 'g=g.txt'], { ask: ask('1') })
    expect(folder.read('d.yaml')).toMatch(/id: twice, .*start: 28/)
  })
  test('looks in the text that was captured, where no file is named', async () => {
    put()
    expect((await run(['anchor', 'g'])).err).toContain('no text is kept of g')
    await run(['capture', 'g.txt', '--source', 'g'])
    expect((await run(['anchor', 'g', '--dry-run'])).out).toContain('once: at 41–55\n')
  })
  test('refuses another text than that of the record, and what is not there', async () => {
    put()
    folder.put('other.txt', `${TEXT}More.`)
    await run(['digest', 'g=g.txt', '--write'])
    for (const [args, said] of [
      [['anchor', 'g=other.txt'], 'this is not the text that g was read in'],
      [['anchor', 'nobody=g.txt'], 'nobody'],
      [['anchor', 'g=g.txt', '--quote', 'x=y'], 'g has no statement x'],
      [['anchor', 'g=g.txt', '--at', 'twice=3'], 'it stands at 0, 28'],
      [['anchor', 'g=g.txt', '--at', 'twice'], 'Write the id of a statement'],
      [['anchor', 'g=none.txt'], 'it cannot be read'],
    ] as const)
      expect([args, await run(args)]).toMatchObject([args, { status: 2, out: '', err: expect.stringContaining(said) }])
    expect((await run(['anchor', 'g=g.txt', '--quote', 'never=Nobody', '--at', 'twice=0'])).status).toBe(0)
  })
})

describe('hearsay digest', () => {
  test('prints what verify compares, and says whether the document was read in that text', async () => {
    put()
    expect(await run(['digest', 'g.txt'])).toEqual({ status: 0, out: `${textDigest(TEXT)}\n`, err: '' })
    expect((await run(['digest', 'g=g.txt'])).err).toContain('No digest of the text that was read is recorded.')
    const dry = await run(['digest', 'g=g.txt', '--write', '--dry-run'])
    expect(dry.out).toContain(
      `+  - { id: g, title: Fire, type: article, digest: ${textDigest(TEXT)} } # from the kiosk`,
    )
    expect((await run(['digest', 'g=g.txt', '--write'])).err).toContain('changed: source g')
    expect((await run(['digest', 'g=g.txt'])).status).toBe(0)
  })
  test('puts none in the place of another unasked', async () => {
    put()
    await run(['digest', 'g=g.txt', '--write'])
    folder.put('g.txt', 'Another text.')
    expect(await run(['digest', 'g=g.txt'])).toMatchObject({ status: 1, err: expect.stringContaining('differs') })
    expect(await run(['digest', 'g=g.txt', '--write'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('add --replace'),
    })
    expect((await run(['digest', 'g=g.txt', '--write', '--replace'])).status).toBe(0)
    expect(folder.read('d.yaml')).toContain(textDigest('Another text.'))
  })
  test('says what goes with what', async () => {
    put()
    expect((await run(['digest', 'g.txt', '--write'])).err).toContain('--write goes with SOURCE=FILE')
    expect((await run(['digest', 'g=g.txt', '--replace'])).err).toContain('--replace goes with --write')
    expect((await run(['digest', 'g=g.txt', '--dry-run'])).err).toContain('--dry-run goes with --write')
    expect((await run(['digest', 'nobody=g.txt'])).err).toContain('there is no document nobody')
  })
})
