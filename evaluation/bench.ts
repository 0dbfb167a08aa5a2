/**
 * `npm run bench [-- --peers]`: how fast pages are read, whole and by pass, and in how much
 * memory, on one core. With `--peers`, other readers on the same input in the same run (they
 * are installed apart: `npm ci --prefix evaluation`). Wall-clock figures of this machine:
 * compare only figures of one run.
 */
import { parseArgs } from 'node:util'
import { benchPages, benchTimes } from './bench/beside-peers.ts'
import { benchPipeline } from './bench/pipeline.ts'

const { values: options } = parseArgs({
  options: { peers: { type: 'boolean', default: false } },
})

await benchPipeline()
if (options.peers) {
  await benchPages()
  await benchTimes()
}
