/**
 * Converts between UTF-16 offsets, which Dateline speaks, and code-point offsets, which
 * most gold sets speak.
 */
export interface OffsetMap {
  toCodePoint(utf16: number): number
  toUtf16(codePoint: number): number
}

/** Maps every offset of a text both ways. */
export function offsetMap(text: string): OffsetMap {
  const pointAt = new Uint32Array(text.length + 1)
  const unitAt: number[] = []
  let point = 0
  for (let unit = 0; unit < text.length;) {
    const width = text.codePointAt(unit)! > 0xffff ? 2 : 1
    unitAt.push(unit)
    for (let k = 0; k < width; k++) pointAt[unit + k] = point
    unit += width
    point++
  }
  unitAt.push(text.length)
  pointAt[text.length] = point
  return {
    toCodePoint: (unit) => pointAt[Math.min(unit, text.length)]!,
    toUtf16: (at) => unitAt[Math.min(at, unitAt.length - 1)]!,
  }
}
