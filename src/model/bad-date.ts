import { HearsayError } from '../errors.ts'

/** The error that a text is no date, with how dates are written. */
export function badDate(
  text: string,
  hint = 'write it as 2026-02-25, 2026-02, 2026, 2026~, 2022-11/2023-06, ../2025 or 2026-02-25T09:30Z',
): HearsayError {
  return new HearsayError('bad-date', `"${text}" is not an EDTF date`, { hint })
}
