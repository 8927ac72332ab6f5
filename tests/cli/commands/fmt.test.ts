import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const fmt = (...args: string[]) => hearsay(['fmt', ...args], { cwd: folder.path, env: { HOME: folder.path } })

const MANIFEST = 'dataset: { format: 1, id: d, title: D }\n'
const FIRE = 'sources:\n  - title: Fire\n    id: g\n    type: article\n    says:\n      - It was  set. # as they say\n'
const put = () => {
  folder.put('d/dataset.yaml', MANIFEST)
  folder.put('d/fire.yaml', FIRE)
}

test('lays files out, and says which; the second time there is nothing to do', async () => {
  put()
  expect(await fmt('d')).toEqual({ status: 0, out: 'd/fire.yaml\n', err: '1 file changed\n' })
  expect(folder.read('d/fire.yaml')).toBe(
    'sources:\n  - id: g\n    title: Fire\n    type: article\n    says:\n      - It was set. # as they say\n',
  )
  expect(await fmt('d/fire.yaml')).toEqual({ status: 0, out: '', err: 'all files are laid out\n' })
})

test('prints what would change, and writes nothing', async () => {
  put()
  expect(await fmt('d', '--dry-run')).toEqual({
    status: 0,
    out: `--- d/fire.yaml
+++ d/fire.yaml
@@ -1,6 +1,6 @@
 sources:
-  - title: Fire
-    id: g
+  - id: g
+    title: Fire
     type: article
     says:
-      - It was  set. # as they say
+      - It was set. # as they say
`,
    err: '1 file would change\n',
  })
  expect(folder.read('d/fire.yaml')).toBe(FIRE)
  expect(await fmt('d', '--check')).toEqual({ status: 1, out: 'd/fire.yaml\n', err: '1 file would change\n' })
})

test('standard input cannot be written back', async () => {
  expect((await fmt('-')).err).toContain('standard input cannot be written back')
})
