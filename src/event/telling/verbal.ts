/** Types of things said: their place is that of the saying, and denying them is answering. */
export const VERBAL: ReadonlySet<string> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
])
