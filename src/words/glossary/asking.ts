import type { GlossaryEntry } from './entry.ts'

/** What is asked, and what becomes of claims. */
export const ASKING_TERMS: readonly GlossaryEntry[] = [
  {
    term: 'view',
    also: ['as of', 'asOf', 'as-of', 'recordedUntil', 'without', 'basis', 'dates', 'which records count'],
    means:
      'Which records count for an answer: as published by a day, as recorded by a moment, without some of them, only what is in print, only what is certain.',
    field: [
      { source: 'temporal', term: 'AS OF', note: 'published is valid time, recorded is transaction time' },
      { source: 'atms', term: 'context' },
    ],
  },
  {
    term: 'what if',
    also: ['impact', 'treated as wrong', 'discredited', 'leave out', 'take away'],
    means: 'The question what is left if a document, a person, an organization or an outlet is wrong.',
    field: [{ source: 'icd203', term: 'assumptions', note: 'and what it would mean if one of them were wrong' }],
  },
  {
    term: 'falls',
    also: ['fallen', 'fall', 'fails'],
    means: 'Of a claim: nothing that counts supports it any more.',
    field: [{ source: 'atms', term: 'holds in no environment' }],
  },
  {
    term: 'weakens',
    also: ['weakened', 'weaken'],
    means: 'Of a claim: it is still supported, by fewer origins or fewer independent routes.',
    field: [{ source: 'menger', term: 'fewer disjoint paths' }],
  },
  {
    term: 'no longer contradicted',
    also: ['cleared'],
    means: 'Of a claim: nothing that counts speaks against it any more.',
    field: [{ source: 'dung', term: 'unattacked argument' }],
  },
  {
    term: 'weak point',
    also: ['weak points', 'weakPoints', 'exposed', 'harmless'],
    means:
      'A document, person, organization or outlet on which claims hang alone, ranked by how many would fall with it.',
    field: [{ source: 'dominators', term: 'dominator' }],
  },
  {
    term: 'weight',
    also: ['rests on it', 'weights'],
    means:
      'How many statements that count lead through a document, person, organization or outlet; of a claim, how many claims rest on it.',
    field: [{ source: 'prov', term: 'wasInfluencedBy', note: 'counted against the arrow' }],
  },
  {
    term: 'what would help most',
    also: ['strengthens', 'proposal', 'proposals', 'newLine', 'secondOrigin'],
    means: 'Which single finding would give a claim more origins that can be told apart.',
    field: [{ source: 'icd203', term: 'knowledge gaps' }],
  },
  {
    term: 'track record',
    also: ['track-record', 'trackRecord', 'share', 'interval'],
    means:
      'How often somebody was right about claims that were verified or refuted later, with how sure that share is.',
    field: [{ source: 'jeffreys', term: 'Jeffreys interval' }],
  },
  {
    term: 'history',
    also: ['diff', 'timeline', 'cause', 'because of'],
    means: 'What changed about a claim over time, each change with the fewest records that make it.',
    field: [{ source: 'delta', term: 'delta debugging', note: 'how the cause of a change is found' }],
  },
  {
    term: 'audit',
    also: ['finding', 'findings', 'rule', 'fix'],
    means: 'What a careful reader would object to in a dataset, each finding with why it matters and how to fix it.',
    field: [{ source: 'icd203', term: 'analytic tradecraft standards' }],
  },
]
