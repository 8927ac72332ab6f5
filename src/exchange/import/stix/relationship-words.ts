/** Types of relationships that read as a verb only with “is” before them. */
const PASSIVE =
  /^(?:attributed|related|duplicate|derived|variant|part|located|authored|owned|analysis|based|used|sold|known)\b/

/** A relationship as a sentence: “Nightjar is attributed to the Vole Company.” */
export function relationshipSentence(from: string, type: string, to: string): string {
  const words = type.trim().toLowerCase().replaceAll('-', ' ')
  const verb =
    words === 'duplicate of' || words === 'variant of' ? `is a ${words}` : PASSIVE.test(words) ? `is ${words}` : words
  return `${from} ${verb} ${to}.`
}
