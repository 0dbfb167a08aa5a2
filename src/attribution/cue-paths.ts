import { mix } from '../model/feature.ts'
import type { Sight } from './sight.ts'

/** Words further from the cue than this are not looked at. */
export const FURTHEST_WORDS = 120

/** How the words round a cue hang together with it in the tree. */
export interface CuePaths {
  /** The window `[first, last)`; the arrays are indexed from `first`. */
  readonly first: number
  readonly last: number
  /** Hash of the relations on the way from the cue: all of them, the first, the first two. */
  readonly whole: Int32Array
  readonly step: Int32Array
  readonly steps: Int32Array
  /** Token that heads the branch: the one next below the cue or below an ancestor of it. */
  readonly branch: Int32Array
}

const UP = 0x51ed270b
const DOWN = 0x3c6ef372
/** Longer paths are told apart by their first steps alone. */
const DEEPEST = 6
const HIGHEST = 30

/** The paths from a cue to the words of its window; linear in the window. */
export function pathsFrom(sight: Sight, cue: number): CuePaths {
  const { report, head, relation } = sight
  const sentence = report.sentences[report.tokens[cue]!.sentence]!
  const first = Math.max(sentence.first, cue - FURTHEST_WORDS)
  const last = Math.min(sentence.last, cue + FURTHEST_WORDS + 1)
  const n = last - first
  const whole = new Int32Array(n)
  const step = new Int32Array(n)
  const steps = new Int32Array(n)
  const branch = new Int32Array(n)
  const spine = new Uint8Array(n)
  /** Steps down from the spine; -1 not known yet, -2 being worked out. */
  const depth = new Int32Array(n).fill(-1)

  let way = UP
  for (let at = cue, k = 0; at >= first && at < last && k < HIGHEST; k++) {
    const i = at - first
    if (spine[i] === 1) break
    spine[i] = 1
    depth[i] = 0
    whole[i] = k < DEEPEST ? way : mix(UP, DEEPEST)
    step[i] = k === 0 ? UP : mix(UP, relation[cue]!)
    steps[i] = k < 2 ? step[i] : mix(step[i], 2)
    branch[i] = at
    way = mix(way, relation[at]!)
    at = head[at]!
  }
  const waiting: number[] = []
  for (let token = first; token < last; token++) {
    for (let at = token; ; at = head[at]!) {
      if (at < first || at >= last || depth[at - first] !== -1) break
      depth[at - first] = -2
      waiting.push(at)
    }
    while (waiting.length > 0) {
      const below = waiting.pop()!
      const i = below - first
      const up = head[below]! - first
      const known = up >= 0 && up < n && depth[up]! >= 0
      const r = relation[below]!
      if (!known) {
        depth[i] = DEEPEST
        whole[i] = step[i] = steps[i] = mix(DOWN, r)
        branch[i] = below
      } else if (spine[up] === 1) {
        depth[i] = 1
        whole[i] = mix(mix(whole[up]!, DOWN), r)
        step[i] = mix(step[up]!, mix(DOWN, r))
        steps[i] = mix(steps[up]!, mix(DOWN, r))
        branch[i] = below
      } else {
        depth[i] = depth[up]! + 1
        whole[i] = depth[i] < DEEPEST ? mix(whole[up]!, r) : whole[up]!
        step[i] = step[up]!
        steps[i] = depth[i] === 2 ? mix(steps[up]!, r) : steps[up]!
        branch[i] = branch[up]!
      }
    }
  }
  return { first, last, whole, step, steps, branch }
}
