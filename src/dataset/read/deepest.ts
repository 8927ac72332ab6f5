/**
 * How deep a text may be nested: further than any record, and not so far that a walk fails. Readers must not come near the
 * end of the call stack: V8 ends the whole process where it has to compile a regular expression there.
 */
export const DEEPEST = 100
