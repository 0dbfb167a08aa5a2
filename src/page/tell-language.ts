import { eld } from 'eld/extrasmall'

/** Text shorter than this is too little to tell a language by. */
const LEAST = 60
/** Only so much is looked at. */
const MOST = 2000

/** ISO 639-1 code of the language the paragraphs are in; what the page states where they are too short, else `und`. */
export function tellLanguage(
  paragraphs: readonly string[],
  saidByPage: string | null,
): string {
  let sample = ''
  for (const paragraph of paragraphs) {
    if (sample.length >= MOST) break
    sample += `${paragraph.slice(0, MOST)}\n`
  }
  const said = saidByPage
    ? /^[a-z]{2,3}/i.exec(saidByPage)?.[0].toLowerCase()
    : undefined
  if (sample.trim().length < LEAST) return said ?? 'und'
  return eld.detect(sample.slice(0, MOST)).language || said || 'und'
}
