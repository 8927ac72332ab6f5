/** Text without characters that nobody sees and without half characters; line ends as one `\n`. Whether any was taken out is told by comparing. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, '')
}

const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
