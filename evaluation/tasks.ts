import type { Task } from './task.ts'
import { records } from './task/records.ts'

/** Every task, in the order of the table. */
export const tasks: readonly Task[] = [records('dev'), records('seed')]
