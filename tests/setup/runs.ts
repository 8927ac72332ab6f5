const SHARE = Number(process.env['TEST_SHARE'] ?? 0.4)

/** How many cases a slow property is tried on: of so many, the share that fits into a test command which is run all day. TEST_SHARE=1 is all of them, as at night. */
export function runs(all: number): number {
  return Math.ceil(all * SHARE)
}
