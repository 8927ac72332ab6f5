/** The part of jstat that `beta-interval.ts` uses; the package has no types of its own. */
declare module 'jstat' {
  const jstat: {
    readonly jStat: { readonly beta: { inv(probability: number, alpha: number, beta: number): number } }
  }
  // biome-ignore lint/style/noDefaultExport: it describes a package of others.
  export default jstat
}
