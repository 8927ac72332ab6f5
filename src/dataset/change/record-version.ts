import { sha256 } from '../../algorithm/sha256.ts'
import { canonicalJson } from '../../model/canonical-json.ts'

/** What a record is told from any other version of itself by: the sha256 of its canonical JSON (RFC 8785), as 64 hexadecimal digits. */
export function versionOf(record: object): string {
  return sha256(canonicalJson(record))
}
