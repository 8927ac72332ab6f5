import { CORE_SCHEMA, load } from 'js-yaml'

/**
 * What only the full reader tells apart: anchors, aliases and tags; keys that are marked, empty or null; directives and further
 * documents; numbers that are infinite or none, however they are written; figures with underscores, which YAML 1.2 takes for text; fields
 * whose name is a number; tabs, where lines begin; and marks of byte order.
 */
const NOT_PLAIN = new RegExp(
  [
    /(?:^|[\s,[{(:-])[&*!]/,
    /(?:^|[\s,[{-])[?:](?:[\s,\]}]|$)/,
    /(?:^|[\s,[{-])(?:~|null|true|false)\s*:/,
    /^ *(?:%|---|\.\.\.)/,
    /[-+]?\.(?:inf|nan)\b/,
    /\d_/,
    /(?:^|[\s,[{:-])[-+]?(?:\d+\.?\d*|\.\d+)e\+?\d{3,}(?=[\s,\]}]|$)/,
    /(?:^|[\s,[{-])[-+]?\.?\d[\w.+-]*\s*:(?:[\s,\]}]|$)/,
    /\{\s*(?:~|null|true|false|[-+]?\.?\d[\w.+-]*)?\s*,/,
    /[{,]\s*(?:~|null|true|false|[-+]?\.?\d[\w.+-]*)\s*\}/,
    /^ *\t/,
    /\uFEFF/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
)

/**
 * The value of a YAML file that is plain data and not broken, undefined of any other: then the full reader has to find out. Several times as
 * quick as that one, which also knows where everything stands.
 */
export function readPlainYaml(text: string): unknown {
  if (NOT_PLAIN.test(text)) return undefined
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}
