import { LEAST_QUANTISED, ROUNDER } from '../../src/model/plain-kernel.ts'

/** Rows of 32-bit floats as 16-bit integers: each by what makes its farthest from zero 32767. */
export const QUANTISE: string = `
(func (export "quantise") (param $from i32) (param $to i32) (param $scales i32) (param $n i32) (param $k i32)
  (local $at i32) (local $end i32) (local $most v128) (local $factor v128) (local $m f32)
  (local $rounder v128) (local $base v128)
  (local.set $rounder (f32x4.splat (f32.const ${ROUNDER})))
  (local.set $base (i32x4.splat (i32.reinterpret_f32 (f32.const ${ROUNDER}))))
  (block $done
    (loop $row
      (br_if $done (i32.lt_s (local.get $n) (i32.const 1)))
      (local.set $end (i32.add (local.get $from) (i32.shl (local.get $k) (i32.const 2))))
      (local.set $at (local.get $from))
      (local.set $most (v128.const f32x4 0 0 0 0))
      (loop $next
        (local.set $most (f32x4.pmax (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $m (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
        (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
      (local.set $factor (v128.const f32x4 0 0 0 0))
      (if (f32.lt (local.get $m) (f32.const ${LEAST_QUANTISED}))
        (then (local.set $m (f32.const 0)))
        (else (local.set $factor (f32x4.splat (f32.div (f32.const 32767) (local.get $m))))))
      (f32.store (local.get $scales) (f32.div (local.get $m) (f32.const 32767)))
      (loop $next
        (v128.store (local.get $to) (i16x8.narrow_i32x4_s
          (i32x4.sub (f32x4.add (f32x4.mul (v128.load (local.get $from)) (local.get $factor)) (local.get $rounder)) (local.get $base))
          (i32x4.sub (f32x4.add (f32x4.mul (v128.load offset=16 (local.get $from)) (local.get $factor)) (local.get $rounder)) (local.get $base))))
        (local.set $from (i32.add (local.get $from) (i32.const 32)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $from) (local.get $end))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $row))))`

/** The product of rows of integers, `count` at a time, with panels of eight columns: no sum leaves 32 bits, so the order does not matter. */
export function integerBlock(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => i)
  const each = (line: (row: number) => string): string => rows.map(line).join('\n')
  const addScaled = (row: number, half: 'x' | 'y', offset: number): string =>
    `(v128.store offset=${offset} (local.get $c${row}) (f32x4.add (v128.load offset=${offset} (local.get $c${row}))
      (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $${half}${row})) (local.get $s)) (v128.load offset=${offset} (local.get $bs)))))`
  return `
(func $integers${count} (param $a i32) (param $as i32) (param $b i32) (param $bs i32) (param $c i32) (param $k i32) (param $m i32)
  (local $j i32) (local $i i32) (local $b0 v128) (local $b1 v128) (local $s v128) (local $none v128)
  ${each((r) => `(local $x${r} v128) (local $y${r} v128) (local $p${r} i32) (local $c${r} i32)`)}
  ${each((r) => `(local.set $c${r} (i32.add (local.get $c) (i32.mul (local.get $m) (i32.const ${4 * r}))))`)}
  (loop $columns
    ${each(
      (
        r,
      ) => `(local.set $p${r} (i32.add (local.get $a) (i32.mul (local.get $k) (i32.const ${2 * r}))))
    (local.set $x${r} (local.get $none))
    (local.set $y${r} (local.get $none))`,
    )}
    (local.set $i (local.get $k))
    (loop $inner
      (local.set $b0 (v128.load (local.get $b)))
      (local.set $b1 (v128.load offset=16 (local.get $b)))
      ${each(
        (r) => `(local.set $s (v128.load32_splat (local.get $p${r})))
      (local.set $x${r} (i32x4.add (local.get $x${r}) (i32x4.dot_i16x8_s (local.get $s) (local.get $b0))))
      (local.set $y${r} (i32x4.add (local.get $y${r}) (i32x4.dot_i16x8_s (local.get $s) (local.get $b1))))
      (local.set $p${r} (i32.add (local.get $p${r}) (i32.const 4)))`,
      )}
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (br_if $inner (local.tee $i (i32.sub (local.get $i) (i32.const 2)))))
    ${each(
      (r) => `(local.set $s (v128.load32_splat offset=${4 * r} (local.get $as)))
    ${addScaled(r, 'x', 0)}
    ${addScaled(r, 'y', 16)}
    (local.set $c${r} (i32.add (local.get $c${r}) (i32.const 32)))`,
    )}
    (local.set $bs (i32.add (local.get $bs) (i32.const 32)))
    (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 8))) (local.get $m)))))`
}
