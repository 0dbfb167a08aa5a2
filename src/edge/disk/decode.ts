import { DatelineError } from '../../error.ts'

/** A page's bytes as text. */
export interface Decoded {
  readonly content: string
  /** What the reader should know of how it was decoded, one line each. */
  readonly warnings: readonly string[]
}

/** Characters of a declaration are ASCII and stand early, as browsers demand. */
const DECLARATION_BYTES = 4096
const SAMPLE_BYTES = 65_536

/**
 * Turns a page's bytes into text by its byte order mark, the charset that was declared
 * (`charset` from the server, else the page's own `<meta>` or XML declaration), or UTF-8.
 *
 * Text that is none of these is taken for windows-1252 with a warning where it reads like
 * it. Throws `input-empty`, `input-binary`, `input-encoding` or `input-truncated`.
 */
export function decodePage(bytes: Uint8Array, charset?: string): Decoded {
  if (bytes.length === 0) {
    throw new DatelineError(
      'input-empty',
      'Expected a page, found an empty file. Check that the download was complete.',
    )
  }
  const mark = byteOrderMark(bytes)
  if (mark) return strictly(bytes, mark, 'its byte order mark says')
  const format = formatOf(bytes)
  if (format) throw binary(format)
  const wide = wideLabel(bytes)
  if (wide) {
    return {
      ...strictly(bytes, wide, 'its zero bytes suggest'),
      warnings: [`no charset is declared; read as ${wide}`],
    }
  }
  if (controlShare(bytes) > 0.01) throw binary('a binary file')
  const declared = charset ?? declaredCharset(bytes)
  if (declared && !isUtf8(declared)) {
    const converted = isOneByte(declared) ? asUtf8(bytes) : null
    if (converted !== null) {
      return {
        content: converted,
        warnings: [
          `${declared.toLowerCase()} is declared, the bytes are UTF-8; read as UTF-8`,
        ],
      }
    }
    return strictly(bytes, declared, 'is declared')
  }
  return decodeUtf8(bytes)
}

/**
 * The text of bytes that are UTF-8 beyond ASCII; `null` where they are not. Pages that
 * were converted and kept their old declaration are; hardly any other text is by chance.
 */
function asUtf8(bytes: Uint8Array): string | null {
  return bytes.some((byte) => byte >= 0x80) ? tryDecode(bytes, 'utf-8', true) : null
}

/** Whether a charset writes each character in one byte. */
function isOneByte(label: string): boolean {
  return (
    isKnown(label) &&
    /^(?:windows-12|windows-874|iso-8859|koi8|ibm866|macintosh|x-mac)/.test(
      new TextDecoder(label).encoding,
    )
  )
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const whole = tryDecode(bytes, 'utf-8', true)
  if (whole !== null) return { content: whole, warnings: [] }
  const complete = withoutCutEnd(bytes)
  if (complete.length < bytes.length && tryDecode(complete, 'utf-8', true) !== null) {
    throw new DatelineError(
      'input-truncated',
      'Expected a whole page, found that it ends in the middle of a character. Fetch it again.',
    )
  }
  const lenient = tryDecode(bytes, 'utf-8', false) ?? ''
  const lost = count(lenient, '\uFFFD')
  const kept = Array.from(lenient.matchAll(/[\u0080-\uFFFC]/g)).length
  // Some pages in UTF-8 quote a few bytes of another encoding; the others are in that encoding.
  if (lost * 10 <= kept) {
    return {
      content: lenient,
      warnings: [`${lost} characters are not UTF-8 and were read as \uFFFD`],
    }
  }
  if (looksLikeWindows1252(bytes)) {
    return {
      content: tryDecode(bytes, 'windows-1252', false) ?? '',
      warnings: ['not UTF-8 and no other charset is declared; read as windows-1252'],
    }
  }
  throw new DatelineError(
    'input-encoding',
    'Expected UTF-8 or a declared charset, found bytes that are neither. Convert it, for example with iconv -t utf-8.',
  )
}

function strictly(bytes: Uint8Array, label: string, why: string): Decoded {
  if (!isKnown(label)) {
    throw new DatelineError(
      'input-encoding',
      `Expected a charset of the web, found ${JSON.stringify(label.slice(0, 40))}, which ${why}. Convert it to UTF-8.`,
    )
  }
  const content = tryDecode(bytes, label, true)
  if (content !== null) return { content, warnings: [] }
  const lenient = tryDecode(bytes, label, false) ?? ''
  const lost = count(lenient, '\uFFFD')
  if (lost * 100 <= lenient.length) {
    return {
      content: lenient,
      warnings: [`${lost} characters are not ${label} and were read as \uFFFD`],
    }
  }
  throw new DatelineError(
    'input-encoding',
    `Expected ${label}, as ${why}, found bytes that are not. Convert it to UTF-8.`,
  )
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** First bytes of files that people give by mistake. */
const FORMATS: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
]

function formatOf(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 8)
  return FORMATS.find(([start]) => head.startsWith(start))?.[1] ?? null
}

function binary(found: string): DatelineError {
  return new DatelineError(
    'input-binary',
    `Expected text or HTML, found ${found}. Convert it to text first.`,
  )
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
function wideLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  const size = Math.min(bytes.length, SAMPLE_BYTES)
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros as [number, number]
  if (odd > size * 0.35 && even < size * 0.02) return 'utf-16le'
  if (even > size * 0.35 && odd < size * 0.02) return 'utf-16be'
  return null
}

/** Share of control characters that no text has, among the first bytes. */
function controlShare(bytes: Uint8Array): number {
  const size = Math.min(bytes.length, SAMPLE_BYTES)
  let controls = 0
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!
    const isText = byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b
    if (!isText) controls++
  }
  return controls / size
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes, DECLARATION_BYTES)
  const inXml = /^\s*<\?xml[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i
  const inMeta = /<meta[^>]{0,400}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i
  const label = (inXml.exec(head) ?? inMeta.exec(head))?.[1] ?? null
  // A declaration that could be read as ASCII cannot stand in a page of UTF-16: the HTML standard takes it for UTF-8.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label
}

function isUtf8(label: string): boolean {
  return isKnown(label) && new TextDecoder(label).encoding === 'utf-8'
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function tryDecode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal })
    return decoder.encoding === 'windows-1252'
      ? decodeWindows1252(bytes)
      : decoder.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** What windows-1252 puts at 0x80–0x9F; the rest is Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

// Node 20 decodes windows-1252 as Latin-1, which turns quotation marks into control characters.
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes, bytes.length).replaceAll(
    /[\u0080-\u009F]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!,
  )
}

function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
    if (byte < 0x80) break
  }
  return bytes
}

/** Few high bytes, each between or beside letters, and none that windows-1252 leaves undefined. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high++
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false
  }
  return high <= bytes.length * 0.15
}

function latin1(bytes: Uint8Array, size: number): string {
  return Buffer.from(bytes.subarray(0, size)).toString('latin1')
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
