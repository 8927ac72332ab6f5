/** A number as a dataset writes it, or all that the text may mean. */
export type NumberReading = { readonly number: string } | { readonly ambiguous: readonly string[] }

/**
 * The number that a text is, whatever parts its thousands and its decimals: `4,5`, `1.234,50`, `1 234.5`, `1’234.50`, `١٢٫٥`. Zeros at its end stay. One mark with three
 * digits behind it (`1.234`) may part either, and both readings are given; undefined of what is no number alone, `50 %` too.
 */
export function readNumber(text: string): NumberReading | undefined {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', ',')
    .replaceAll('٬', "'")
    .replace(/[−–]/g, '-')
    .replace(/[’\s]/g, "'")
  if (plain.length > 40) return undefined
  const [, sign = '', digits = ''] = /^([+-]?)([\d.,']+)$/.exec(plain) ?? []
  if (!/^\d/.test(digits) && !/^[.,]\d+$/.test(digits)) return undefined
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const marks = digits.match(/[.,']/g) ?? []
  const ofKind = marks.filter((mark) => mark === digits[last]).length
  const isGrouped = (whole: string) =>
    /^\d{1,3}(?:[.,']\d{3})+$/.test(whole) && new Set(whole.match(/[.,']/g)).size === 1
  const written = (whole: string, decimals: string) =>
    `${sign === '-' ? '-' : ''}${whole.replace(/[.,']/g, '') || '0'}${decimals === '' ? '' : `.${decimals}`}`
  if (marks.length === 0) return { number: written(digits, '') }
  const asWhole = isGrouped(digits) ? [written(digits, '')] : []
  const [whole, decimals] = [digits.slice(0, last), digits.slice(last + 1)]
  const mayBeDecimal =
    last !== -1 && ofKind === 1 && /^\d+$/.test(decimals) && (/^\d*$/.test(whole) || isGrouped(whole))
  const readings = [...(mayBeDecimal ? [written(whole, decimals)] : []), ...asWhole]
  const [number, ...others] = readings
  if (number === undefined) return undefined
  return others.length === 0 ? { number } : { ambiguous: readings }
}
