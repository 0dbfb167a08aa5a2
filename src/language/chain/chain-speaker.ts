import type { Named } from '../../report/layers.ts'
import type { Candidate } from './chain-mention.ts'
import { treeOf } from '../tree.ts'

const SPEECH = new Set(
  'say tell add ask reply explain argue insist warn state write recall'.split(' '),
)

/** Who speaks the first-person words of a report: the subject of the verb of speech about a quotation. */
export interface Speakers {
  /** Whether the token stands within quotation marks. */
  isQuoted(token: number): boolean
  /** Head token of who speaks there; -1 where the report does not say. */
  speakerAt(token: number): number
}

/**
 * Finds the quotations of a report and their speakers. A quotation without a verb of
 * speech in its sentence is the last speaker's, within two sentences.
 */
export function speakersOf(report: Named): Speakers {
  const quoted = markQuotes(report)
  const speakers = new Int32Array(report.sentences.length).fill(-1)
  if (!quoted.includes(1)) return { isQuoted: () => false, speakerAt: () => -1 }
  for (let s = 0; s < report.sentences.length; s++) {
    const { first, last } = report.sentences[s]!
    for (let at = first; at < last && speakers[s] === -1; at++) {
      if (quoted[at] || !SPEECH.has(report.tags[at]!.lemma)) continue
      const subject = treeOf(report)
        .children(at)
        .find((child) => report.arcs[child]!.relation === 'nsubj' && !quoted[child])
      if (subject !== undefined) speakers[s] = subject
    }
  }
  for (let s = 1; s < speakers.length; s++) {
    if (speakers[s] !== -1 || !quoted[report.sentences[s]!.first]) continue
    // "I will go," he said. "I must." — and the quotation before its speaker is named.
    speakers[s] = speakers[s - 1]!
  }
  return {
    isQuoted: (token) => quoted[token] === 1,
    speakerAt: (token) =>
      quoted[token] ? speakers[report.tokens[token]!.sentence]! : -1,
  }
}

/** 1 for each token between quotation marks. A quotation ends with its paragraph at the latest. */
function markQuotes(report: Named): Uint8Array {
  const marks = new Uint8Array(report.tokens.length)
  let open = false
  let ends = 0
  let paragraph = 0
  report.tokens.forEach((token, i) => {
    while (paragraph < report.paragraphs.length && token.start >= ends) {
      const next = report.paragraphs[paragraph]!
      if (token.start < next.start) break
      ends = next.end
      paragraph++
      open = false
    }
    const { text } = token
    if (text === '“' || text === '``') open = true
    else if (text === '”' || text === "''") open = false
    else if (text === '"') open = !open
    else if (open) marks[i] = 1
  })
  return marks
}

/** Whether a mention is a first-person singular pronoun: who says "I" is who speaks. */
export function isSelf(mention: Candidate): boolean {
  return mention.pronoun?.person === 1 && mention.pronoun.plural === false
}
