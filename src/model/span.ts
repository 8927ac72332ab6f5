/**
 * Every instant that a date may be, as seconds since the beginning of 1970 in UTC, both ends included: a day is the whole of it. An end
 * that is not known, or not there, is infinite. Comparisons say which end they use.
 */
export interface Span {
  readonly earliest: number
  readonly latest: number
}
