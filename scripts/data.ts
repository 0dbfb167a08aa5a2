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
import { compileReadme } from './data/readme.ts'
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
  // Last: it prints what the program makes of an example with all that stands above.
  compileReadme,
]

const root = new URL('../', import.meta.url)
for (const compile of compilers) await compile(root)
