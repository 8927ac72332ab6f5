/** A canvas that remembers what was written on it; every letter is six pixels wide. */
export function recordingContext() {
  const written: { text: string; x: number; y: number; font: string; alpha: number }[] = []
  const lines: number[] = []
  const context = {
    font: '',
    globalAlpha: 1,
    measureText: (text: string) => ({ width: text.length * 6 }),
    clearRect: () => {
      written.length = 0
      lines.length = 0
    },
    fillText: (text: string, x: number, y: number) => {
      written.push({ text, x, y, font: context.font, alpha: context.globalAlpha })
    },
    strokeText: () => undefined,
    beginPath: () => undefined,
    moveTo: (x: number) => {
      lines.push(x)
    },
    lineTo: () => undefined,
    stroke: () => undefined,
  }
  return { context: context as unknown as CanvasRenderingContext2D, written, lines }
}
