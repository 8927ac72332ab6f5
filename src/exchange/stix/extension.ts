import { uuid5 } from './uuid.ts'

/** The id of the extension in which STIX objects that we write carry their whole record. */
export const EXTENSION_ID = `extension-definition--${uuid5('extension-definition')}`

/** The identity that made that extension: the program, which says nothing in any dataset. */
export const PROGRAM_ID = `identity--${uuid5('hearsay')}`
