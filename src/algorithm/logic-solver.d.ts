/** The part of logic-solver that `sat.ts` uses; the package has no types of its own. */
declare module 'logic-solver' {
  type Formula = string | { readonly type: string }
  interface Solution {
    getTrueVars(): string[]
  }
  interface Solver {
    require(formula: Formula): void
    solveAssuming(formula: Formula): Solution | null
  }
  const Logic: {
    readonly Solver: new () => Solver
    or(...terms: (Formula | readonly Formula[])[]): Formula
    and(...terms: (Formula | readonly Formula[])[]): Formula
  }
  // biome-ignore lint/style/noDefaultExport: it describes a package of others.
  export default Logic
}
