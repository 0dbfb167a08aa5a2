import { treeOf } from '../../language/tree.ts'
import type { Finder } from '../trigger/find-triggers.ts'
import { frameOf, type Frame } from '../frame/frame.ts'
import { isCue, type Trigger } from '../lexicon.ts'
import { settingOf, type Setting } from './setting.ts'
import { lemmaOf, type Reader } from '../words.ts'

const MUST = /^(must|should)$/
/** The trigger of what somebody says that another must do. */
export const DEMAND: Trigger = {
  word: 'must',
  pos: 'v',
  conditions: [],
  type: 'REQUEST',
  mode: '',
  roles: { actors: ['speaker'], recipients: ['subj'] },
  rule: 'said that another must',
}

/** "Iran must release the crew, the minister said": what somebody says that another must do is a demand. */
export function demandAt({ report, lexicon }: Reader, head: number): Trigger | null {
  if (report.tags[head]!.upos !== 'VERB') return null
  const tree = treeOf(report)
  const must = tree
    .dependents(head, 'aux')
    .some((child) => MUST.test(lemmaOf(report, child)))
  if (!must) return null
  const { head: governor, relation } = report.arcs[head]!
  if (governor < 0 || !/^(ccomp|parataxis)/.test(relation)) return null
  if (!isCue(lexicon, 'report', lemmaOf(report, governor))) return null
  if (tree.dependents(head, 'nsubj').length === 0) return null
  return DEMAND
}

/** A demand is made by saying it, whatever becomes of what is demanded. */
export function demanded(reader: Reader, frame: Frame, finder: Finder): Setting {
  const governor = reader.report.arcs[frame.head]!.head
  const setting = settingOf(reader, frameOf(reader.report, governor), finder.triggerOf)
  return { ...setting, negated: false }
}
