import { beforeEach, describe, expect, test } from 'vitest'
import { parseDataset } from '../../../src/index.ts'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const site = (...args: string[]) =>
  hearsay(['site', ...args], { cwd: folder.path, page: folder.at('page'), input: TINY, env: { HOME: folder.path } })

beforeEach(() => {
  folder.put('page/index.html', '<!doctype html>\n<head><meta name="generator" content="hearsay"></head>')
  folder.put('page/assets/page.js', 'export {}')
})

const inSite = () =>
  folder
    .list()
    .filter((path) => path.startsWith('public/'))
    .map((path) => path.slice('public/'.length))

describe('a site in a folder', () => {
  test('is the page with the dataset inside, again and again the same', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await site('-', '-o', 'public')).toEqual({ status: 0, out: 'public/index.html\n', err: '' })
      expect(inSite()).toEqual([
        '.hearsay-site.json',
        'assets',
        'assets/page.js',
        'dataset.json',
        'index.html',
        'llms.txt',
      ])
    }
    const text = folder.read('public/dataset.json')
    expect(parseDataset([{ path: 'dataset.json', text }]).problems).toEqual([])
    expect(folder.read('public/llms.txt')).toMatch(/^# Tiny\n\nA dataset of 2 claims, 3 documents and 3 statements\.\n/)
  })

  test('takes away what an earlier one had and it has not, but nothing of others', async () => {
    folder.put('page/assets/old.js', '1')
    folder.put('page/assets/edited.js', '1')
    await site('-', '-o', 'public')
    folder.put('public/CNAME', 'example.org')
    folder.put('public/assets/edited.js', 'mine')
    const { status } = await hearsay(['site', '-', '-o', 'public'], {
      cwd: folder.path,
      page: folder.at('page2'),
      input: TINY,
    })
    expect(status).toBe(2)
    folder.put('page2/index.html', '<!doctype html><head></head>')
    const again = { cwd: folder.path, page: folder.at('page2'), input: TINY }
    expect((await hearsay(['site', '-', '-o', 'public'], again)).status).toBe(0)
    expect(inSite().sort()).toEqual(
      ['.hearsay-site.json', 'CNAME', 'assets', 'assets/edited.js', 'dataset.json', 'index.html', 'llms.txt'].sort(),
    )
  })

  test('does not replace what somebody has changed in it, but for --force', async () => {
    await site('-', '-o', 'public')
    folder.put('public/index.html', `${folder.read('public/index.html')}\n<!-- mine -->`)
    const { status, err } = await site('-', '-o', 'public')
    expect(status).toBe(2)
    expect(err).toBe(
      'public/index.html: error file-exists: the file is not as hearsay left it; nothing was written\n  hint: name another folder, or --force to replace it\n',
    )
    expect(folder.read('public/index.html')).toContain('<!-- mine -->')
    expect((await site('-', '-o', 'public', '--force')).status).toBe(0)
    expect(folder.read('public/index.html')).not.toContain('<!-- mine -->')
  })

  test('is not put among other files, whatever they say of hearsay', async () => {
    folder.put('public/index.html', '<p>I quote: name="generator" content="hearsay"')
    const { status, err } = await site('-', '-o', 'public')
    expect(status).toBe(2)
    expect(err).toContain('error folder-not-empty: the folder is not empty and is no site of ours')
    expect(inSite()).toEqual(['index.html'])
  })

  test('is not put into the dataset that was read, not even with --force', async () => {
    folder.put('s/tiny.json', TINY)
    const { status, err } = await site('s', '-o', 's/public', '--force')
    expect(status).toBe(2)
    expect(err).toMatch(/^s\/public: error in-source: /)
    expect((await hearsay(['validate', folder.at('s')])).err).toContain('no problems')
    expect((await site('s', '-o', 's', '--force')).status).toBe(2)
    expect((await site('s', '-o', 'out/side')).status).toBe(0)
  })

  test('needs a page that was built, and a folder', async () => {
    folder.put('file', '')
    expect((await site('-', '-o', 'file')).err).toContain('file: error unwritable: it is a file; nothing was written')
    expect((await site('-', '-o', 'file/deeper')).err).toContain('ENOTDIR')
    const unbuilt = await hearsay(['site', '-', '-o', 'public'], { page: folder.at('none'), input: TINY })
    expect(unbuilt.err).toContain('not-built')
  })
})

test('the data is named once', async () => {
  folder.put('s/tiny.json', TINY)
  const { status, err } = await site('s', '--data', 's', '-o', 'public')
  expect([status, err]).toEqual([2, 'error misuse: the data is named twice\n  hint: leave out --data, or s\n'])
})
