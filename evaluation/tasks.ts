import type { Task } from './task.ts'
import { headlineDeaths, releaseTolls } from './task/count.ts'
import { language } from './task/language.ts'
import { records } from './task/records.ts'

/** Every task, in the order of the table. */
export const tasks: readonly Task[] = [
  records('dev'),
  records('seed'),
  language('ewt'),
  language('gum'),
  headlineDeaths,
  releaseTolls,
]
