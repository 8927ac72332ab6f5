import type { Corroboration, NodeKind } from '../library.ts'

/** What the sourcing of a claim amounts to, in two words and in one sentence. */
export const CORROBORATION_WORDS: Readonly<Record<Corroboration, { readonly name: string; readonly means: string }>> = {
  contested: { name: 'Contested', means: 'Sourced statements stand on both sides.' },
  corroborated: {
    name: 'Corroborated',
    means: 'Two origins that cannot be the same, of different parties, are reached by routes that share nothing.',
  },
  possiblyCorroborated: {
    name: 'Possibly corroborated',
    means: 'There is more than one origin, but they may be the same, or share a route.',
  },
  singleSource: { name: 'Single source', means: 'Everything goes back to one named origin.' },
  singleAnonymous: { name: 'Single anonymous source', means: 'Everything goes back to one person without a name.' },
  anonymousGroup: { name: 'One anonymous group', means: 'Everything goes back to one group of people without names.' },
  singleParty: { name: 'One party', means: 'All origins that are disclosed belong to one party.' },
  undisclosed: {
    name: 'No source named',
    means: 'No page says where it has it from, so that all of them may have it from one.',
  },
  misreported: {
    name: 'Misreported',
    means: 'Pages say so, but what they name as their source says otherwise, or does not have it.',
  },
  denied: { name: 'Denied only', means: 'Only what speaks against it is sourced.' },
  circular: { name: 'Circular', means: 'Its statements come from each other; nobody stands at the end.' },
  unsupported: { name: 'Unsupported', means: 'No statement that counts carries it.' },
}

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  verified: 'verified',
  partlyVerified: 'partly verified',
  unverified: 'unverified',
  disputed: 'disputed',
  refuted: 'refuted',
  unverifiable: 'unverifiable',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  unassessed: 'not assessed',
}

export const LIKELIHOOD_WORDS: Readonly<Record<string, string>> = {
  almostNoChance: 'almost no chance',
  veryUnlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughlyEven: 'roughly even',
  likely: 'likely',
  veryLikely: 'very likely',
  almostCertain: 'almost certain',
}

export const KIND_WORDS: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  claim: { one: 'claim', many: 'claims' },
  source: { one: 'document', many: 'documents' },
  actor: { one: 'person or body', many: 'people and bodies' },
  statement: { one: 'statement', many: 'statements' },
  topic: { one: 'topic', many: 'topics' },
  assessment: { one: 'assessment', many: 'assessments' },
  search: { one: 'search', many: 'searches' },
  status: { one: 'status', many: 'statuses' },
}

export const TERMS_WORDS: Readonly<Record<string, string>> = {
  onRecord: 'on the record',
  background: 'on background',
  deepBackground: 'on deep background',
  offRecord: 'off the record',
}

export const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  certain: 'as certain',
  probable: 'as probable',
  possible: 'as possible',
}

export const KNOWLEDGE_WORDS: Readonly<Record<string, string>> = {
  witnessed: 'seen by the speaker',
  deduced: 'deduced by the speaker',
  told: 'told to the speaker',
}

export const POLARITY_WORDS: Readonly<Record<string, string>> = {
  affirms: 'says so',
  denies: 'denies it',
  neither: 'does not comment',
}

export const RESPONSE_WORDS: Readonly<Record<string, string>> = {
  declined: 'declined to comment',
  noReply: 'did not reply',
  noncommittal: 'answered without saying yes or no',
}

export const REASON_WORDS: Readonly<Record<string, string>> = {
  later: 'not published by then',
  retracted: 'retracted or withdrawn',
  without: 'taken away',
  unread: 'nobody read it: it is known only through others',
  loop: 'it comes from itself, round a loop',
}
