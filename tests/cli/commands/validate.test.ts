import { describe, expect, test, vi } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const validate = (...args: string[]) => hearsay(['validate', ...args], { cwd: folder.path, env: { HOME: folder.path } })

const DATA = `dataset: { format: 1, id: d, title: D }
actors:
  - { id: anna-kroll, name: Anna Kroll, type: persn }
claims:
  - { text: It burned., id: c, about: [ana-kroll] }
`

describe('hearsay validate --fix', () => {
  test('mends what can only be mended in one way, and says what that was', async () => {
    folder.put('d/dataset.yaml', DATA)
    const dry = await validate('d', '--fix', '--dry-run')
    expect(dry.out).toContain('+  - { id: c, text: It burned., about: [ anna-kroll ] }\n')
    expect(dry.err).toContain('1 file would change\nno problems would be left\n')
    expect(folder.read('d/dataset.yaml')).toBe(DATA)
    expect(await validate('d', '--fix')).toEqual({
      status: 0,
      out: '',
      err: `d/dataset.yaml:3:47: person in the place of persn
d/dataset.yaml:5:40: anna-kroll in the place of ana-kroll
d/dataset.yaml: laid out
1 file changed
no problems
`,
    })
    expect((await validate('d', '--fix')).err).toBe('nothing changed\nno problems\n')
  })
  test('tells what is left, which somebody has to decide', async () => {
    folder.put(
      'd/dataset.yaml',
      `${DATA}topics:\n  - { id: fire, name: Fire, type: evnt }\n  - { id: t, name: T, type: xyz }\n`,
    )
    const { status, out, err } = await validate('d', '--fix', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toContain('event in the place of evnt')
    expect(err).toMatch(/1 error, 0 warnings\n$/)
  })
  test('changes one file where one is named', async () => {
    folder.put('d/dataset.yaml', DATA)
    folder.put('d/more.yaml', 'claims:\n  - { id: e, text: It smoked., about: [ ana-kroll ] }\n')
    expect((await validate('d/more.yaml', '--fix')).err).toMatch(/^d\/more\.yaml:2:\d+: anna-kroll in the place of/)
    expect(folder.read('d/dataset.yaml')).toBe(DATA)
  })
  test('is refused where nothing can be written', async () => {
    for (const [args, said] of [
      [['-', '--fix'], 'standard input cannot be written back'],
      [['-', '--watch'], 'standard input cannot be watched'],
      [['--dry-run'], '--dry-run goes with --fix'],
    ] as const)
      expect(await validate(...args)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(said) })
  })
})

test('hearsay validate --watch tells at each save what is new and what is no longer wrong, and nothing else', async () => {
  folder.put('d/dataset.yaml', DATA)
  let [out, err, stop] = ['', '', () => {}]
  const ended = hearsay(['validate', 'd', '--watch'], {
    cwd: folder.path,
    out: (text) => {
      out += String(text)
    },
    err: (text) => {
      err += String(text)
    },
    untilStopped: () =>
      new Promise((resolve) => {
        stop = resolve
      }),
  })
  const waits = { timeout: 20_000 }
  await vi.waitFor(() => expect(err).toContain('watching for changes'), waits)
  expect(out.split('\n').filter((line) => line !== '')).toHaveLength(2)
  const before = out
  folder.put('d/dataset.yaml', `# Saved.\n${DATA.replace('persn', 'person')}relations:\n  - { from: c, to: c }\n`)
  await vi.waitFor(() => expect(out).toContain('relation needs "type"'), waits)
  const told = out.slice(before.length).trimEnd().split('\n')
  expect(told[0]).toMatch(/^no longer: \S+dataset\.yaml:3:47: error: "type" must be one of/)
  expect(told.slice(1).every((line) => /^\S+dataset\.yaml:8:\d+: error/.test(line))).toBe(true)
  expect(out.slice(before.length)).not.toContain('ana-kroll')
  stop()
  expect((await ended).status).toBe(1)
}, 60_000)
