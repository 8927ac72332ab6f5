/**
 * A way to decide by numbers, over and over, what depends on nothing but answers to some questions: what was decided once is found again by
 * the same answers, and the same questions are asked for it.
 *
 * @param decide asks what it needs to know, one question after another, of `ask`
 */
export function remembered<Decision>(
  decide: (number: number, ask: (question: number) => boolean) => Decision,
): (number: number, ask: (question: number) => boolean) => Decision {
  const first: (Known<Decision> | undefined)[] = []
  return (number, ask) => {
    let at = first[number]
    while (at !== undefined && at.question !== undefined) at = ask(at.question) ? at.ifYes : at.ifNo
    if (at !== undefined) return at.decision
    const asked: Asked[] = []
    const decision = decide(number, (question) => {
      const before = asked.find((each) => each.question === question)
      if (before !== undefined) return before.answer
      const answer = ask(question)
      asked.push({ question, answer })
      return answer
    })
    first[number] = grown(first[number], asked, decision)
    return decision
  }
}

interface Asked {
  readonly question: number
  readonly answer: boolean
}

/** A decision, or the question that it depends on and what is known of either answer. */
type Known<Decision> =
  | { readonly question: undefined; readonly decision: Decision }
  | { readonly question: number; ifYes: Known<Decision> | undefined; ifNo: Known<Decision> | undefined }

/** What is known, with one more decision by the answers that led to it. */
function grown<Decision>(
  known: Known<Decision> | undefined,
  [next, ...others]: readonly Asked[],
  decision: Decision,
): Known<Decision> {
  if (next === undefined) return { question: undefined, decision }
  const fork = known?.question === undefined ? { question: next.question, ifYes: undefined, ifNo: undefined } : known
  if (next.answer) fork.ifYes = grown(fork.ifYes, others, decision)
  else fork.ifNo = grown(fork.ifNo, others, decision)
  return fork
}
