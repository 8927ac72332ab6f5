import { execFileSync } from 'node:child_process'

/**
 * The Python that Debian's packages are for, where it has these modules; undefined, and said, where it has not: a test that needs it is skipped then. CI
 * installs them: `apt-get install python3-networkx python3-rdflib python3-prov`.
 */
export function debianPython(...modules: readonly string[]): string | undefined {
  const python = '/usr/bin/python3'
  try {
    execFileSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' })
    return python
  } catch {
    process.stderr.write(`Not tried with Python's ${modules.join(', ')}, which ${python} does not have.\n`)
    return undefined
  }
}
