/** The public names of the core; `edge/node.ts` and `edge/browser.ts` add where models come from. */
export type { Dateline, DatelineOptions, ReadOptions } from './dateline.ts'
export type { OwnKnowledge } from './engine.ts'
export type { OntologyExtension } from './event/ontology.ts'
export type { ErrorCode } from './error.ts'
export { DatelineError } from './error.ts'
export type { ModelSource } from './ports.ts'
export type { Page, PageKind, PageReading, Removal } from './report/page.ts'
export type {
  Codes,
  Harm,
  Interval,
  Place,
  Section,
  Stance,
  Status,
} from './report/layers.ts'
export type * from './report/record.ts'
