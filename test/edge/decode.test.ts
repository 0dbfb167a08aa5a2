import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePage } from '../../src/edge/disk/decode.ts'
import { DatelineError } from '../../src/error.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(text, encoding)

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof DatelineError) return error.code
    throw error
  }
  return 'none'
}

test.each([
  { name: 'UTF-8', input: bytes('Köln — “ja”'), want: 'Köln — “ja”' },
  { name: 'a UTF-8 mark', input: bytes('\uFEFFKöln'), want: 'Köln' },
  { name: 'a UTF-16 mark', input: bytes('\uFEFFKöln', 'utf16le'), want: 'Köln' },
  {
    name: 'a meta charset',
    input: bytes('<html><meta charset="iso-8859-1"><p>Köln', 'latin1'),
    want: '<html><meta charset="iso-8859-1"><p>Köln',
  },
  {
    name: 'an http-equiv charset',
    input: bytes(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>\x93ja\x94',
      'latin1',
    ),
    want: '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>“ja”',
  },
])('text is read by $name', ({ input, want }) => {
  expect(decodePage(input)).toEqual({ content: want, warnings: [] })
})

test('the charset that the server declares stands before the page’s own', () => {
  expect(
    decodePage(bytes('<meta charset=utf-8>Köln', 'latin1'), 'latin1').content,
  ).toBe('<meta charset=utf-8>Köln')
})

test.each([
  { name: 'windows-1252 undeclared', input: bytes('In Köln said so', 'latin1') },
  {
    name: 'UTF-8 that is declared to be Latin-1',
    input: bytes('In Köln said so'),
    charset: 'iso-8859-1',
  },
  { name: 'UTF-16 without a mark', input: bytes('In Köln said so', 'utf16le') },
])('$name is read, with a warning', ({ input, charset }) => {
  const { content, warnings } = decodePage(input, charset)
  expect(content).toBe('In Köln said so')
  expect(warnings).toHaveLength(1)
})

test('a few broken bytes in a page of UTF-8 are read as replacement characters, with a warning', () => {
  const input = Buffer.concat([bytes('Köln, '.repeat(40)), Buffer.from([0xe9, 0x20])])
  const { content, warnings } = decodePage(input)
  expect(content).toContain('Köln')
  expect(content).toContain('\uFFFD')
  expect(warnings).toEqual(['1 characters are not UTF-8 and were read as \uFFFD'])
})

test.each([
  { name: 'an empty file', input: bytes(''), want: 'input-empty' },
  { name: 'a PDF', input: bytes('%PDF-1.7 …'), want: 'input-binary' },
  {
    name: 'a picture',
    input: bytes('\x89PNG\r\n\x1a\n', 'latin1'),
    want: 'input-binary',
  },
  {
    name: 'bytes of a program',
    input: new Uint8Array(gzipSync(bytes('abc'.repeat(100)))).slice(4),
    want: 'input-binary',
  },
  {
    name: 'text cut in the middle of a character',
    input: bytes('Er war in Köln. Am Rhein steht „ö').subarray(0, -1),
    want: 'input-truncated',
  },
  {
    name: 'a charset that nobody knows',
    input: bytes('<meta charset="klingon"><p>é', 'latin1'),
    want: 'input-encoding',
  },
  {
    name: 'neither UTF-8 nor windows-1252',
    input: Buffer.concat([
      bytes('abc'),
      Buffer.from(Array.from({ length: 60 }, (_, i) => 0x81 + (i % 100))),
    ]),
    want: 'input-encoding',
  },
])('$name is refused as $want', ({ input, want }) => {
  expect(codeOf(() => decodePage(input))).toBe(want)
})

test('any bytes are read or refused by name', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
      expect(codeOf(() => decodePage(input))).toMatch(/^(none|input-[a-z]+)$/)
    }),
  )
})

test('any text comes back from UTF-8 and from marked UTF-16', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => {
    // Control characters make a file binary; a first U+FEFF is a mark.
    return !/[\p{Cc}\uFEFF]/u.test(text)
  })
  fc.assert(
    fc.property(words, (text) => {
      expect(decodePage(bytes(`\uFEFF${text}`)).content).toBe(text)
      expect(decodePage(bytes(`\uFEFF${text}`, 'utf16le')).content).toBe(text)
    }),
  )
})
