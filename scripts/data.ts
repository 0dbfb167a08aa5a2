/** `npm run data`: compiles what people keep in `data/` into what the program loads. */
import { compileActors } from './data/actors.ts'
import { compileCounts } from './data/count.ts'
import { compileEvents } from './data/events.ts'
import { compileAttribution } from './data/attribution.ts'
import { compileChains } from './data/chains.ts'
import { compileLanguage } from './data/language.ts'
import { compileNumbers } from './data/number.ts'
import { compilePage } from './data/page.ts'
import { compilePlaceWords } from './data/place.ts'
import { compileTimes } from './data/time.ts'

/** Every compiler, in the order they run. Each writes only its own files. */
const compilers: readonly ((root: URL) => void | Promise<void>)[] = [
  compileActors,
  compileCounts,
  compileEvents,
  compileChains,
  compileLanguage,
  compileNumbers,
  compilePage,
  compileAttribution,
  compilePlaceWords,
  compileTimes,
]

const root = new URL('../', import.meta.url)
for (const compile of compilers) await compile(root)
// Last, and loaded only now: it runs the program, which imports what stands above.
const { compileReadme } = await import('./data/readme.ts')
await compileReadme(root)
