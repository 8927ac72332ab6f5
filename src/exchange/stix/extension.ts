/** The id of the extension in which STIX objects that we write carry their whole record: a version 5 UUID of ours, never changed. */
export const EXTENSION_ID = 'extension-definition--1b1e4f5e-6f0c-5a33-9a3c-2a51d6c2f0b7'
