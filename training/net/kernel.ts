/** `tsx training/net/kernel.ts`: assembles the matrix kernel to `src/model/kernel.generated.ts`. */
import { writeFileSync } from 'node:fs'
import loadWabt from 'wabt'
import { integerBlock, QUANTISE } from './integer-kernel.ts'

/** The product of rows `count` at a time: sums in the order of k, so every machine gets the same bits. */
function rowBlock(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => i)
  const each = (line: (row: number) => string): string => rows.map(line).join('\n')
  return `
(func $rows${count} (param $a i32) (param $b i32) (param $c i32) (param $k i32) (param $m i32)
  (local $j i32) (local $i i32) (local $pb i32) (local $pa i32) (local $lda i32) (local $ldb i32)
  (local $b0 v128) (local $b1 v128) (local $s v128)
  ${each((r) => `(local $x${r} v128) (local $y${r} v128) (local $c${r} i32)`)}
  (local.set $lda (i32.shl (local.get $k) (i32.const 2)))
  (local.set $ldb (i32.shl (local.get $m) (i32.const 2)))
  (loop $columns
    ${each(
      (
        r,
      ) => `(local.set $c${r} (i32.add (local.get $c) (i32.mul (local.get $ldb) (i32.const ${r}))))
    (local.set $x${r} (v128.load (local.get $c${r})))
    (local.set $y${r} (v128.load offset=16 (local.get $c${r})))`,
    )}
    (local.set $pb (local.get $b))
    (local.set $pa (local.get $a))
    (local.set $i (local.get $k))
    (loop $inner
      (local.set $b0 (v128.load (local.get $pb)))
      (local.set $b1 (v128.load offset=16 (local.get $pb)))
      ${each(
        (
          r,
        ) => `(local.set $s (v128.load32_splat (i32.add (local.get $pa) ${r === 0 ? '(i32.const 0)' : r === 1 ? '(local.get $lda)' : `(i32.mul (local.get $lda) (i32.const ${r}))`})))
      (local.set $x${r} (f32x4.add (local.get $x${r}) (f32x4.mul (local.get $s) (local.get $b0))))
      (local.set $y${r} (f32x4.add (local.get $y${r}) (f32x4.mul (local.get $s) (local.get $b1))))`,
      )}
      (local.set $pa (i32.add (local.get $pa) (i32.const 4)))
      (local.set $pb (i32.add (local.get $pb) (local.get $ldb)))
      (br_if $inner (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    ${each(
      (r) => `(v128.store (local.get $c${r}) (local.get $x${r}))
    (v128.store offset=16 (local.get $c${r}) (local.get $y${r}))`,
    )}
    (local.set $c (i32.add (local.get $c) (i32.const 32)))
    (local.set $b (i32.add (local.get $b) (i32.const 32)))
    (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 8))) (local.get $m)))))`
}

/** Four numbers at a time from one place on: `count` is a multiple of 4. */
function sweep(name: string, params: string, body: string): string {
  return `
(func (export "${name}") ${params} (param $count i32) (local $v v128) (local $z v128)
  (block $done
    (loop $next
      (br_if $done (i32.lt_s (local.get $count) (i32.const 4)))
      ${body}
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $count (i32.sub (local.get $count) (i32.const 4)))
      (br $next))))`
}

const ADD_RECTIFIED = sweep(
  'addRectified',
  '(param $to i32) (param $a i32) (param $b i32)',
  `(local.set $v (v128.load (local.get $b)))
      (v128.store (local.get $to)
        (f32x4.add (v128.load (local.get $a))
          (v128.and (local.get $v) (f32x4.gt (local.get $v) (local.get $z)))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))`,
)

const SUM_RECTIFIED = sweep(
  'sumRectified',
  '(param $to i32) (param $a i32) (param $b i32)',
  `(local.set $v (f32x4.add (v128.load (local.get $a)) (v128.load (local.get $b))))
      (v128.store (local.get $to)
        (v128.and (local.get $v) (f32x4.gt (local.get $v) (local.get $z))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))`,
)

const RECTIFY = sweep(
  'rectify',
  '(param $to i32)',
  `(local.set $v (v128.load (local.get $to)))
      (v128.store (local.get $to)
        (v128.andnot (local.get $v) (f32x4.lt (local.get $v) (local.get $z))))`,
)

const FILL_ROWS = `
(func (export "fillRows") (param $from i32) (param $to i32) (param $n i32) (param $m i32) (local $i i32)
  (block $done
    (loop $row
      (br_if $done (i32.lt_s (local.get $n) (i32.const 1)))
      (local.set $i (i32.const 0))
      (loop $next
        (v128.store (local.get $to) (v128.load (i32.add (local.get $from) (local.get $i))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $next (i32.lt_s (local.get $i) (i32.shl (local.get $m) (i32.const 2)))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $row))))`

/** Half of four units of a recurrent layer, in 64-bit floats, as plain code reckons: gate, keep and past in, past out. */
function unitPair(half: 'lo' | 'hi'): string {
  const wide = (value: string): string =>
    half === 'lo'
      ? `(f64x2.promote_low_f32x4 ${value})`
      : `(f64x2.promote_low_f32x4 (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 ${value} ${value}))`
  return `
      (local.set $x ${wide('(local.get $keep)')})
      (local.set $x (f64x2.add (local.get $half)
        (f64x2.div (f64x2.mul (local.get $half) (local.get $x))
          (f64x2.add (local.get $one) (f64x2.abs (local.get $x))))))
      (local.set $${half}Keep (f32x4.demote_f64x2_zero (local.get $x)))
      (local.set $${half}Past (f32x4.demote_f64x2_zero
        (f64x2.add
          (f64x2.mul (local.get $x) ${wide('(local.get $past)')})
          (f64x2.mul (f64x2.sub (local.get $one) (local.get $x)) ${wide('(local.get $gate)')}))))`
}

const JOIN = 'i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23'

/** One way through a sentence: `n` rows from `$gates` and `$out` on, `$gateStep` and `$outStep` bytes apart. */
const RECUR = `
(func (export "recur") (param $gates i32) (param $out i32) (param $n i32) (param $s i32)
  (param $gateStep i32) (param $outStep i32)
  (local $k i32) (local $bytes i32) (local $opened i32) (local $at i32)
  (local $x v128) (local $gate v128) (local $keep v128) (local $past v128)
  (local $loKeep v128) (local $hiKeep v128) (local $loPast v128) (local $hiPast v128)
  (local $half v128) (local $one v128) (local $none v128)
  (local.set $half (f64x2.splat (f64.const 0.5)))
  (local.set $one (f64x2.splat (f64.const 1)))
  (local.set $bytes (i32.shl (local.get $s) (i32.const 2)))
  (block $done
    (loop $row
      (br_if $done (i32.lt_s (local.get $n) (i32.const 1)))
      (local.set $k (i32.const 0))
      (loop $next
        (local.set $at (i32.add (local.get $gates) (local.get $k)))
        (local.set $gate (v128.load (local.get $at)))
        (local.set $at (i32.add (local.get $at) (local.get $bytes)))
        (local.set $keep (v128.load (local.get $at)))
        (if (local.get $opened)
          (then (local.set $past (v128.load (i32.sub (i32.add (local.get $out) (local.get $k)) (local.get $outStep)))))
          (else (local.set $past (local.get $none))))
        ${unitPair('lo')}
        ${unitPair('hi')}
        (v128.store (local.get $at) (${JOIN} (local.get $loKeep) (local.get $hiKeep)))
        (v128.store (i32.add (local.get $out) (local.get $k)) (${JOIN} (local.get $loPast) (local.get $hiPast)))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br_if $next (i32.lt_s (local.get $k) (local.get $bytes))))
      (local.set $opened (i32.const 1))
      (local.set $gates (i32.add (local.get $gates) (local.get $gateStep)))
      (local.set $out (i32.add (local.get $out) (local.get $outStep)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $row))))`

/** Takes rows four at a time, then one at a time. */
function inBlocks(
  name: string,
  params: string,
  call: (rows: number) => string,
): string {
  const loop = (rows: number): string => `
  (block $end${rows}
    (loop $next
      (br_if $end${rows} (i32.lt_s (local.get $n) (i32.const ${rows})))
      ${call(rows)}
      (local.set $n (i32.sub (local.get $n) (i32.const ${rows})))
      (br $next)))`
  return `
(func (export "${name}") ${params} (param $n i32) (param $k i32) (param $m i32)
  ${loop(4)}
  ${loop(1)})`
}

/** Moves a place on by so many rows of `size` numbers, each of so many bytes. */
const onward = (place: string, size: string, bytes: number): string =>
  `(local.set $${place} (i32.add (local.get $${place}) (i32.mul ${size} (i32.const ${bytes}))))`
const K = '(local.get $k)'
const M = '(local.get $m)'

const MULTIPLY = inBlocks(
  'multiply',
  '(param $a i32) (param $b i32) (param $c i32)',
  (rows) => `
      (call $rows${rows} (local.get $a) (local.get $b) (local.get $c) ${K} ${M})
      ${onward('a', K, 4 * rows)}
      ${onward('c', M, 4 * rows)}`,
)

const MULTIPLY_INTEGERS = inBlocks(
  'multiplyIntegers',
  '(param $a i32) (param $as i32) (param $b i32) (param $bs i32) (param $c i32)',
  (rows) => `
      (call $integers${rows} (local.get $a) (local.get $as) (local.get $b) (local.get $bs) (local.get $c) ${K} ${M})
      ${onward('a', K, 2 * rows)}
      ${onward('as', '(i32.const 1)', 4 * rows)}
      ${onward('c', M, 4 * rows)}`,
)

const WAT = `(module
(import "host" "memory" (memory 1))
${rowBlock(4)}
${rowBlock(1)}
${ADD_RECTIFIED}
${SUM_RECTIFIED}
${RECTIFY}
${FILL_ROWS}
${RECUR}
${MULTIPLY}
${integerBlock(4)}
${integerBlock(1)}
${QUANTISE}
${MULTIPLY_INTEGERS})`

const wabt = await loadWabt()
const module = wabt.parseWat('kernel.wat', WAT, { simd: true })
const bytes = module.toBinary({}).buffer
writeFileSync(
  new URL('../../src/model/kernel.generated.ts', import.meta.url),
  `// Generated by training/net/kernel.ts.

/** A WebAssembly module of the kernel's operations, as hexadecimal digits. */
export const KERNEL =
  '${Buffer.from(bytes).toString('hex')}'
`,
)
console.error(`kernel: ${bytes.length} bytes`)
