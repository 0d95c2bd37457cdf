import type { Jobs } from '../queue/jobs.ts'
import type { Task } from './task.ts'

/** What one part of the desk gives the worker to do. */
export type Work = {
  /** What comes round by itself; one worker of all does it. */
  tasks?: readonly Task[]
  /** What any worker does when a change asks for it. */
  jobs?: Jobs
}

const namesIn = ({ tasks = [], jobs = {} }: Work): string[] => [...tasks.map(({ name }) => name), ...Object.keys(jobs)]

/**
 * The work of all parts as the worker does it.
 * @throws RangeError when two of them have one name: one would be done in place of the other
 */
export const joinedWork = (parts: readonly Work[]): { tasks: Task[]; jobs: Jobs } => {
  const names = parts.flatMap(namesIn)
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin) throw new RangeError(`Two pieces of work are called “${twin}”: give one of them a name of its own.`)
  return {
    tasks: parts.flatMap(({ tasks = [] }) => tasks),
    jobs: Object.assign({}, ...parts.map(({ jobs }) => jobs)),
  }
}
