import { treeOf } from '../language/tree.ts'
import type { Chain, ChainMention, Chained, Placed } from '../report/layers.ts'
import type { ActorBook } from './actor-book.ts'
import { codePhrase, type Coding } from './code-phrase.ts'
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

// Words of office before a name: "Pakistan's army chief General Syed …".
const MOST_BEFORE = 6

/** The words of office that stand right before a name, where the tree hangs them apart from it. */
export function describedBefore(report: Chained, phrase: Phrase): Phrase | null {
  const { tags, tokens } = report
  const inside = (at: number): boolean =>
    at >= 0 && tokens[at]!.sentence === tokens[phrase.first]!.sentence
  if (tags[phrase.first]!.upos !== 'PROPN' || !inside(phrase.first - 1)) return null
  if (tags[phrase.first - 1]!.upos !== 'NOUN') return null
  let first = phrase.first - 1
  while (
    inside(first - 1) &&
    phrase.first - first < MOST_BEFORE &&
    /^(NOUN|PROPN|ADJ|PART)$/.test(tags[first - 1]!.upos)
  )
    first--
  return { first, last: phrase.first, head: phrase.first - 1 }
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
  const before = describedBefore(report, whole)
  return [mention, whole, ...beside, ...(before ? [before] : [])]
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
