import type { Task } from './task.ts'
import { denials } from './task/denials.ts'
import { headlineSources, polnear } from './task/attribution.ts'
import { headlineDeaths, releaseTolls } from './task/count.ts'
import { cameoSpans } from './task/cameo-spans.ts'
import { eventLocations } from './task/eventloc.ts'
import { headlinePlaces } from './task/headlines.ts'
import { isaf } from './task/isaf.ts'
import { language } from './task/language.ts'
import { muc4 } from './task/muc4.ts'
import { plv } from './task/plv.ts'
import { toponyms } from './task/place.ts'
import { chains } from './task/chains.ts'
import { defenceNames, names } from './task/names.ts'
import { htmlPages, textDumps } from './task/pages.ts'
import { records } from './task/records.ts'
import { satp } from './task/satp.ts'
import { times } from './task/time.ts'

/** Every task, in the order of the table. */
export const tasks: readonly Task[] = [
  htmlPages('scrapinghub'),
  htmlPages('fundus-fixtures'),
  htmlPages('postlight-meta'),
  htmlPages('htmldate'),
  textDumps(),
  records('dev'),
  records('held'),
  records('seed'),
  plv,
  cameoSpans,
  isaf,
  muc4,
  satp,
  language('ewt'),
  language('gum'),
  times('tempeval3.dev', { best: 77.6, trivial: 45.6, goal: 78 }),
  times('meantime.dev', { trivial: 61.9, goal: 80 }),
  times('wikiwars.dev', { trivial: 29.4, goal: 72 }),
  headlineDeaths,
  releaseTolls,
  headlinePlaces,
  polnear,
  headlineSources,
  denials,
  toponyms('geowebnews.dev'),
  toponyms('lgl.dev'),
  toponyms('geovirus.dev'),
  names(),
  defenceNames(),
  chains(),
  eventLocations,
]
