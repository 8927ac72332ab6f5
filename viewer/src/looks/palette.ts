import type { NodeKind } from '../library.ts'
import type { EdgeGroupName } from '../state/edge-groups.ts'

export type Theme = 'light' | 'dark'

/**
 * The colours that mean something. Chosen so that they stay apart for people with any common colour blindness, and at least 3:1 on the
 * paper; every one comes with a shape, a pattern or a word.
 */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly accent: string
  /** Denies, contradicts, falls: what speaks against. */
  readonly against: string
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly edges: Readonly<Record<EdgeGroupName, string>>
  readonly statuses: Readonly<Record<string, string>>
}

const LIGHT_STATUSES = {
  verified: '#0b7a5c',
  partlyVerified: '#0b7a5c',
  unverified: '#7b7568',
  disputed: '#a35a00',
  refuted: '#b3361a',
  unverifiable: '#7b7568',
  withdrawn: '#b3361a',
  superseded: '#7b7568',
}

const DARK_STATUSES = {
  verified: '#4cc7a0',
  partlyVerified: '#4cc7a0',
  unverified: '#9d988c',
  disputed: '#e8a552',
  refuted: '#f3866a',
  unverifiable: '#9d988c',
  withdrawn: '#f3866a',
  superseded: '#9d988c',
}

const LIGHT: Palette = {
  paper: '#fbfaf6',
  ink: '#1f1d19',
  quiet: '#6d685d',
  accent: '#1b5a9c',
  against: '#b3361a',
  kinds: {
    claim: '#1b5a9c',
    source: '#6f7783',
    actor: '#c27b10',
    topic: '#3f8a75',
    statement: '#98a0ab',
    assessment: '#8a5fa5',
    search: '#5f6b2f',
    status: '#7b7568',
  },
  edges: {
    affirms: '#7d93b0',
    denies: '#b3361a',
    declines: '#aaa497',
    repeats: '#8d939c',
    quotes: '#c08b3c',
    contradicts: '#b3361a',
    bears: '#1b5a9c',
    copies: '#b3b0a6',
    published: '#cfcabd',
    ties: '#d3b98a',
    about: '#a9c7bd',
    assessed: '#bfaacb',
    searched: '#b9bf9a',
    in: '#b5bac2',
  },
  statuses: LIGHT_STATUSES,
}

const DARK: Palette = {
  paper: '#17181b',
  ink: '#eceae3',
  quiet: '#a39e93',
  accent: '#7db2ee',
  against: '#f3866a',
  kinds: {
    claim: '#74abe9',
    source: '#9aa3b0',
    actor: '#e6ab4c',
    topic: '#6cbfa7',
    statement: '#747c88',
    assessment: '#bd97d6',
    search: '#b3bf6e',
    status: '#9d988c',
  },
  edges: {
    affirms: '#5d7796',
    denies: '#f3866a',
    declines: '#6a665d',
    repeats: '#767d88',
    quotes: '#a57f40',
    contradicts: '#f3866a',
    bears: '#74abe9',
    copies: '#55534c',
    published: '#45433e',
    ties: '#6b5936',
    about: '#3f6156',
    assessed: '#66527a',
    searched: '#5b6140',
    in: '#565c66',
  },
  statuses: DARK_STATUSES,
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK }
