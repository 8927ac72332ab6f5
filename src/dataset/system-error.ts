/** What the system refused, in words: what is the matter, and what to do about it. */
export interface SystemReason {
  readonly reason: string
  readonly hint: string | undefined
}

/** Whether an error is the system's (a full disk, no right to read, a port in use), not a bug of ours. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}

/** Why the system refused, with its own code behind the words: `the disk is full (ENOSPC)`. */
export function systemReason(error: unknown): SystemReason {
  if (!isSystemError(error)) return { reason: error instanceof Error ? error.message : String(error), hint: undefined }
  const code = error.code ?? ''
  const [reason, hint] = REASONS[code] ?? [`the system refuses: ${error.message}`, undefined]
  return { reason: `${reason} (${code})`, hint }
}

/** The codes of POSIX that files, pipes and sockets of a person's machine give. */
const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['permission is denied', 'check whose it is and what its folder allows'],
  EADDRINUSE: ['the port is in use', 'give another port'],
  EADDRNOTAVAIL: ['this machine does not have that address', 'give an address of this machine'],
  EBUSY: ['it is in use', 'close what uses it'],
  EDQUOT: ['your share of the disk is used up', 'make room and run it again'],
  EEXIST: ['something of that name is there already', 'give another name'],
  EFBIG: ['the file may not grow so large', 'raise the limit on the size of files: ulimit -f'],
  EIO: ['the disk or the terminal reports an error', 'check that it is there and sound'],
  EISDIR: ['it is a folder', 'give the name of a file'],
  ELOOP: ['links lead in a circle', 'fix the links, or give a path without them'],
  EMFILE: ['too many files are open', 'close some, or raise the limit: ulimit -n'],
  ENAMETOOLONG: ['the name is too long', 'give a shorter one'],
  ENFILE: ['too many files are open on this machine', 'close some'],
  ENODEV: ['there is no such device', 'check the path'],
  ENOENT: ['there is no such file or folder', 'check the path; a folder that is to be written to must be there'],
  ENOMEM: ['the memory is used up', 'close other programs'],
  ENOSPC: ['the disk is full', 'make room and run it again'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'check the path'],
  ENOTEMPTY: ['the folder is not empty', 'give another name'],
  ENXIO: ['nobody listens there', 'check the path'],
  EPERM: ['it is not allowed', 'check whose it is and what its folder allows'],
  EPIPE: ['whoever was reading has stopped', 'run it again without the reader'],
  EROFS: ['the disk is read-only', 'write to another place'],
  ETXTBSY: ['it is a program that runs', 'give another name'],
  EXDEV: ['it lies on another disk', 'write to a file on the same disk'],
}
