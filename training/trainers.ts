import { attribution } from './attribution.ts'
import { gazetteer } from './gazetteer/compile.ts'
import { events } from './events.ts'
import { nameLists } from './name-lists.ts'
import { names } from './names.ts'
import { pages } from './pages.ts'
import { places } from './places/train.ts'
import { sentences } from './sentences.ts'
import type { Trainer } from './trainer.ts'
import { tags } from './tags.ts'
import { trees } from './trees.ts'
import { words } from './words.ts'

/** Every trainer, in the order they must run: trees are trained on tags. */
export const trainers: readonly Trainer[] = [
  words,
  sentences,
  tags,
  trees,
  nameLists,
  names,
  gazetteer,
  pages,
  places,
  attribution,
  events,
]
