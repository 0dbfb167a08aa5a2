import { codeParticipant } from '../../actor/code-participant.ts'
import { homeCountry } from '../../actor/home-country.ts'
import { phraseOf } from '../../actor/phrase.ts'
import type { Figure, Participant } from '../../report/layers.ts'
import type { Frame } from '../frame/frame.ts'
import { isListedLemma, lemmaOf, type Reader } from '../words.ts'

/** Sectors of those whom an attack on a thing or place strikes, each with its class of nouns (`target-cvl`). */
const STRUCK = ['CVL', 'MIL', 'COP', 'GOV', 'REF', 'MED', 'REL', 'EDU', 'BUS'] as const

// Who takes a town is at war with its holders, not with the town.
const TAKING = /^(capture|seize|take|retake|recapture|enter|hold|reach|leave)$/

/** Whom an attack on a place or thing strikes ("a strike on an apartment block"); `null` where it is nobody's. */
export function targetAt(
  reader: Reader,
  frame: Frame,
  token: number,
): Participant | null {
  if (TAKING.test(lemmaOf(reader.report, frame.head))) return null
  const sector = STRUCK.find((one) =>
    isListedLemma(reader, token, `target-${one.toLowerCase()}`),
  )
  return sector ? inCountry(reader, token, sector) : null
}

/** Somebody of whom the words say no more than that it is a person: "a puppeteer". */
export function plainPerson(reader: Reader, token: number): Participant | null {
  const { upos } = reader.report.tags[token]!
  if (upos !== 'NOUN' && upos !== 'PROPN') return null
  return inCountry(reader, token, 'CVL')
}

/** The words as a participant: its own country and sector where they are told, else the report's and that one. */
export function inCountry(reader: Reader, token: number, sector: string): Participant {
  const { report, book } = reader
  const one = codeParticipant(report, phraseOf(report, token), book)
  const own = one.sector === 'UNK' || one.rule === 'country' ? sector : one.sector
  return one.country === null
    ? { ...one, sector: own, country: homeCountry(report, book), rule: 'home-country' }
    : { ...one, sector: own }
}

const counted = new WeakMap<readonly Figure[], ReadonlySet<number>>()

/** Whether a figure counts it: what is killed, held or hurt by number is people. */
export function isCounted({ report }: Reader, token: number): boolean {
  let heads = counted.get(report.figures)
  if (!heads) {
    heads = new Set(report.figures.map(({ whoHead }) => whoHead))
    counted.set(report.figures, heads)
  }
  return heads.has(token)
}
