/** The door to the library: the page asks what every user can ask. */

export * from '../../src/index.ts'
