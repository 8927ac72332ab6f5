import { randomBytes } from 'node:crypto'
import {
  type CaptureFolder,
  captureFolderOf,
  type FolderStore,
  openFolderStore,
  type ProposalFile,
  proposalFileOf,
} from '../../../node.ts'
import type { Io } from '../../io.ts'
import { type Decisions, openDecisions } from './decisions.ts'
import { type KeptPage, keepPage, type PageSeen } from './keep-page.ts'
import { openPairing, type Pairing } from './pairing.ts'

/** A dataset that the page may write into: all that its server does besides showing it. */
export interface Desk {
  /** What the page shows that it is ours: whoever does not know it changes nothing. */
  readonly token: string
  readonly store: FolderStore
  readonly kept: CaptureFolder
  /** Tokens with which a browser's extension hands over one page each. */
  readonly pairing: Pairing
  /** What programs and people proposed, and what is decided of it. */
  readonly proposals: ProposalFile
  readonly decisions: Decisions
  /** Keeps a page as a capture, with a record of it. */
  readonly keep: (page: PageSeen) => Promise<KeptPage>
}

/** The desk of the dataset at a path, which is a folder or one file. */
export function openDesk(io: Io, path: string): Desk {
  const store = openFolderStore(path, { now: io.now })
  const proposals = proposalFileOf(path)
  return {
    token: randomBytes(24).toString('base64url'),
    ...{ store, proposals, decisions: openDecisions({ path, store, proposals, now: io.now }) },
    kept: captureFolderOf(path),
    pairing: openPairing(() => randomBytes(9).toString('base64url')),
    keep: (page) => keepPage(io, path, page),
  }
}
