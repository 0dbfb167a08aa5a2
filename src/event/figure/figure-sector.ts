import { codePhrase } from '../../actor/code-phrase.ts'
import { isPerson } from '../../count/bare-group.ts'
import type { Figure } from '../../report/layers.ts'
import { PLAIN } from './count-side.ts'
import { isCue } from '../lexicon.ts'
import { lemmaOf, sectorOfWord, type Reader } from '../words.ts'

/** Sectors of those who fight, or whom fighters take for such. */
export const FIGHTING: ReadonlySet<string> = new Set(
  'MIL REB COP PRM UAF GOV CRM SPY'.split(' '),
)

/** PLOVER sector of the people a figure counts; `null` where they are just "people" or nobody said. */
export function sectorOfFigure(reader: Reader, figure: Figure): string | null {
  const own = ownSector(reader, figure)
  if (own !== null || !isElliptic(reader, figure)) return own
  // "three guards dead and four missing", "… and two others hurt", "One of them later died": of those just counted.
  const { figures, tokens } = reader.report
  const { sentence } = tokens[figure.trigger]!
  const reach = isOfThem(figure.who, reader.report) ? SENTENCES_BACK : 0
  const before = figures.findLast(
    (one) =>
      one.start < figure.start && sentence - tokens[one.trigger]!.sentence <= reach,
  )
  return before ? ownSector(reader, before) : null
}

// Sentences back to those of whom "one of them" is.
const SENTENCES_BACK = 2

function isOfThem(who: Figure['who'], { text }: Reader['report']): boolean {
  return who !== null && /\bof (?:them|whom)$/i.test(text.slice(who.start, who.end))
}

function isElliptic({ report }: Reader, { who }: Figure): boolean {
  if (who === null) return true
  return /^(?:\S+ )?(?:others?|more|of them)$/i.test(
    report.text.slice(who.start, who.end),
  )
}

function ownSector(reader: Reader, figure: Figure): string | null {
  const { report, lexicon, book } = reader
  if (figure.who === null) return null
  const first = firstToken(reader, figure.who.start)
  let last = first
  while (last < report.tokens.length && report.tokens[last]!.start < figure.who.end)
    last++
  if (last === first) return null
  const inside = first <= figure.whoHead && figure.whoHead < last
  const head = inside ? figure.whoHead : last - 1
  const coded = codePhrase(report, { first, last, head }, book)
  const words = report.text.slice(figure.who.start, figure.who.end)
  const { xpos, upos } = report.tags[head]!
  // "14 South Africans" may be soldiers or not.
  const people = xpos === 'NNPS' && coded.sector === 'CVL'
  if (people) return null
  if (coded.sector !== null && coded.sector !== 'UNK' && !PLAIN.test(words))
    return coded.sector
  let civilian = false
  for (let at = first; at < last; at++) {
    const lemma = lemmaOf(report, at)
    if (VAGUE.test(lemma)) continue
    const sector = sectorOfWord(reader, at)
    if (sector !== null) {
      if (FIGHTING.has(sector)) return sector
      if (sector !== 'UNK') civilian = true
    } else if (isCue(lexicon, 'animate', lemma)) civilian = true
  }
  if (/civilian|villager|pupil|resident/i.test(words)) return 'CVL'
  // Who is told by a trade ("a weaver") is no fighter.
  const trade = upos === 'NOUN' && isTrade(report, head)
  return civilian || trade ? 'CVL' : null
}

function isTrade(report: Reader['report'], head: number): boolean {
  const lemma = lemmaOf(report, head)
  return !VAGUE.test(lemma) && (isPerson(lemma) || /(?:[^h]er|or|ist|man)$/.test(lemma))
}

const VAGUE =
  /^(people|person|man|woman|body|dead|wounded|injured|other|personnel|member|victim|rival|corpse|prisoner|number)$/

function firstToken({ report }: Reader, offset: number): number {
  let low = 0
  let high = report.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (report.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
