import type { Dateline } from '../src/dateline.ts'
import type { Engine } from '../src/engine.ts'

/** Which half of a set a figure is of: even lines (counted from 1) are tuned on, odd ones only checked. */
export type Half = 'tune' | 'check' | 'all'

/** One measured figure: a row of the table. */
export interface Row {
  /** Names the figure for good: `time/tempeval3.dev value F1`. */
  readonly task: string
  readonly half: Half
  /** Items measured (sentences, pages, expressions: whatever the set counts). */
  readonly n: number
  /** Our figure, in the unit that the field prints (shares as per cent). Higher is better. */
  readonly ours: number
  /** Best published figure on the test part of the set, where there is one. */
  readonly best?: number
  /** What a trivial method reaches. */
  readonly trivial?: number
  /** Measured by the clock: no floor holds it, machines differ. */
  readonly timed?: true
  /** The floor that the project set itself. */
  readonly goal?: number
}

/** What a task may use. */
export interface Bench {
  /** Folder that holds the gold sets, with a slash at its end. */
  readonly gold: string
  /** Folder that holds the scorers. */
  readonly score: string
  /** Folder of pages that we coded ourselves and that nothing is trained on. */
  readonly own: string
  /** Folder that holds the corpora to train on (their dev parts are measured against). */
  readonly corpora: string
  /** Folder to write predictions and error lists to. */
  readonly out: string
  readonly engine: Engine
  readonly dateline: Dateline
  /** Writes error lists beside the predictions (`--errors`). */
  readonly errors: boolean
}

/** Measures one set. */
export interface Task {
  readonly name: string
  /** Paths below `gold`, `own` or `corpora` that must be there; the task is left out where one is not. */
  readonly needs: readonly {
    readonly root: 'gold' | 'own' | 'corpora'
    readonly path: string
  }[]
  /** Takes more than some twenty seconds: `--short` leaves it out. Default: false. */
  readonly long?: boolean
  run(bench: Bench): Promise<readonly Row[]>
}
