/** Why a question grows by more than its input, by case and question, by question, or by case. */
export const WHY_SO: Readonly<Record<string, string>> = {
  history:
    'it looks at the claim anew on each day on which something changes, and tries sets of records for each change',
  'diff of two dates':
    'for each claim that changed it looks for the smallest set of records that changed it: up to two million looks, and 2,000 more a claim',
  strengthens:
    'each thing that could be found out is laid over the graph and asked again, until that has walked 400,000 steps',
  stories: 'arguments in conflict are an NP-hard problem; sets are told up to a limit',
  'narrows loops': 'what carries each claim is gone through for each: half the square, at little each',
  'narrows audit': 'what carries each claim is gone through for each: half the square, at little each',
  'premises weak-points': 'all that unseats each claim is worked out for each: half the square',
  dropped:
    'each statement that names nobody comes from all that the others come from: the lines are the square of the input',
  tangle: 'the input has the square of its size in it',
  clique: 'the input has the square of its size in it',
}
