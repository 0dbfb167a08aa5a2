import { gazetteer } from './gazetteer/compile.ts'
import { names } from './names.ts'
import { places } from './places/train.ts'
import type { Trainer } from './trainer.ts'

/** Every trainer, in the order they must run: trees are trained on tags. */
export const trainers: readonly Trainer[] = [names, gazetteer, places]
