import { treeOf } from '../language/tree.ts'
import type { Chain, ChainMention, Chained, Placed } from '../report/layers.ts'
import type { ActorBook } from './actor-book.ts'
import { codePhrase, type Coding } from './code-phrase.ts'
import { descriptionsOf, nameAt } from './descriptions.ts'
import { phraseOf, type Phrase } from './phrase.ts'

const chainIndex = new WeakMap<readonly Chain[], ReadonlyMap<number, Chain>>()

/** The chain that a phrase's head belongs to. */
export function chainOf(report: Chained, phrase: Phrase): Chain | null {
  let index = chainIndex.get(report.chains)
  if (!index) {
    const heads = new Map<number, Chain>()
    for (const chain of report.chains) {
      for (const mention of chain.mentions) {
        heads.set(mention.head, chain)
        if (mention.top !== undefined) heads.set(mention.top, chain)
      }
    }
    index = heads
    chainIndex.set(report.chains, index)
  }
  const own = index.get(phrase.head)
  if (own) return own
  // The tree may head "General Syed Asim Munir" elsewhere than the chain does.
  for (let at = phrase.last - 1; at >= phrase.first; at--) {
    const chain = index.get(at)
    if (chain && report.tags[at]!.upos === 'PROPN' && chain.kind === 'PER') return chain
  }
  return null
}

/** What the report calls whoever a phrase names: see `descriptionsOf`. */
export function describedCodings(
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
): readonly Coding[] {
  const name = nameAt(report, phrase)
  if (!name) return []
  return descriptionsOf(report, name)
    .filter(({ first, last }) => last <= phrase.first || phrase.last <= first)
    .map((one) => codePhrase(report, one, book))
    .filter(({ kind }) => kind !== 'none')
}

// A chain of a long report may have hundreds of mentions; its first tell who it is.
const MENTIONS_READ = 12
const codings = new WeakMap<Chain, readonly Coding[]>()

/** A mention, its whole noun phrase ("Foreign Minister Ana Lopez"), and what stands beside it ("…, the police chief"). */
function phrasesRound(report: Chained, mention: ChainMention): readonly Phrase[] {
  const whole = phraseOf(report, mention.head)
  const beside = treeOf(report)
    .dependents(mention.head, 'appos')
    .map((child) => phraseOf(report, child))
  const { head, relation } = report.arcs[mention.head]!
  if (relation === 'appos' && head >= 0) beside.push(phraseOf(report, head))
  const name = nameAt(report, mention)
  const described = name ? descriptionsOf(report, name) : []
  return [mention, whole, ...beside, ...described]
}

/** What the report's other words for an entity say of who it is, the fullest name first. */
export function codingsOf(
  report: Chained & Placed,
  chain: Chain,
  book: ActorBook,
): readonly Coding[] {
  let found = codings.get(chain)
  if (!found) {
    const order = [
      ...(chain.fullest === null ? [] : [chain.mentions[chain.fullest]!]),
      ...chain.mentions,
    ].filter((mention) => mention.form !== 'pronoun')
    found = order
      .slice(0, MENTIONS_READ)
      .flatMap((mention) => phrasesRound(report, mention))
      .map((phrase) => codePhrase(report, phrase, book))
    codings.set(chain, found)
  }
  return found
}
