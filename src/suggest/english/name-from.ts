import { type TextSpan, trimmed } from '../spans.ts'

/** Whoever is named from a place on: up to a comma that no description follows, or a reporting clause's end. */
export function nameFrom(text: string, span: TextSpan): TextSpan | undefined {
  const rest = text.slice(span.start, span.end).replace(/^\s+/, '')
  const start = span.end - rest.length
  const end =
    /[,;:—]|\s(?:in|on|at|during|after|when|who|which|as|to|while|before|last|of the incident)\s|[.!?]["”]?$|\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u.exec(
      rest,
    )
  const found = trimmed(text, { start, end: end === null ? span.end : start + end.index })
  return found.end > found.start ? found : undefined
}
