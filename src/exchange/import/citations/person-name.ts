/** A name as it is spoken: “Weir, Anna, Jr.” is Anna Weir Jr.; “Anna Weir” stays. */
export function personName(text: string): string {
  const [family = '', given = '', ...suffixes] = text.split(',').map((part) => part.trim())
  return [given, family, ...suffixes].filter((part) => part !== '').join(' ')
}
