/**
 * Who and what hangs on a verb or noun, with voice, control, relative clauses and shared
 * subjects undone: `subj` is who does it, `obj` to whom, each preposition (`on`, `with`)
 * its nouns. All values are indices into `tokens`.
 */
export interface Frame {
  readonly head: number
  readonly passive: boolean
  readonly slots: ReadonlyMap<string, readonly number[]>
  /** Particles and short adverbs: `down` of "gunned down". */
  readonly particles: ReadonlySet<string>
  /** Infinitive that completes it ("agreed to meet"). */
  readonly infinitive: number | null
  /** Clause that completes it ("said that …"). */
  readonly clause: number | null
  /** The verb that carries an event noun ("carried out a raid"): indices, innermost first. */
  readonly carriers: readonly number[]
}

/** Slots of a frame while it is made: each token once. */
export class Slots {
  readonly map: Map<string, number[]> = new Map()
  add(slot: string, token: number): void {
    const list = this.map.get(slot)
    if (!list) this.map.set(slot, [token])
    else if (!list.includes(token)) list.push(token)
  }
}
