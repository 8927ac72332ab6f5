import { type HearsayError, visibleText } from '../index.ts'

/** One clean block: place, code, what is wrong, and how to fix it. What it quotes begins no line. */
export function formatError({ code, message, path, hint }: HearsayError): string {
  const place = path === undefined ? '' : `${path}: `
  const help = hint === undefined ? '' : `  hint: ${visibleText(hint)}\n`
  return `${visibleText(`${place}error ${code}: ${message}`)}\n${help}`
}
