import { AuditPane } from '../lists/audit-pane.tsx'
import { ChangesPane } from '../lists/changes-pane.tsx'
import { ConflictsPane } from '../lists/conflicts-pane.tsx'
import { ConsistentSetsPane } from '../lists/consistent-sets-pane.tsx'
import { LoopsPane } from '../lists/loops-pane.tsx'
import { PathPane } from '../lists/path-pane.tsx'
import { TimelinePane } from '../lists/timeline-pane.tsx'
import { TrackRecordPane } from '../lists/track-record-pane.tsx'
import { UnnamedPane } from '../lists/unnamed-pane.tsx'
import { WeakPointsPane } from '../lists/weak-points-pane.tsx'
import { DatasetPane } from '../panels/dataset-pane.tsx'
import { SavedStatesPane } from '../panels/saved-states-pane.tsx'
import type { Pane } from '../state/page-state.ts'

/** An answer about the whole dataset; where none is asked for, what the dataset is. */
export function PaneContent({ pane }: { readonly pane: Pane }) {
  switch (pane) {
    case 'conflicts':
      return <ConflictsPane />
    case 'consistent-sets':
      return <ConsistentSetsPane />
    case 'track-record':
      return <TrackRecordPane />
    case 'timeline':
      return <TimelinePane />
    case 'weak-points':
      return <WeakPointsPane />
    case 'loops':
      return <LoopsPane />
    case 'audit':
      return <AuditPane />
    case 'unnamed':
      return <UnnamedPane />
    case 'changes':
      return <ChangesPane />
    case 'path':
      return <PathPane />
    case 'saved':
      return <SavedStatesPane />
    default:
      return <DatasetPane />
  }
}
