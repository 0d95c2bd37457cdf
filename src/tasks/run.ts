import { setTimeout as sleep } from 'node:timers/promises'
import type { Task, TaskContext } from './task.ts'

const TICK_MS = 1000

/**
 * Runs each task at its time, one after the other, until told to stop. A task that fails is reported and runs again at
 * its next time.
 */
export async function runTasks({ tasks, ...context }: TaskContext & { tasks: Task[] }): Promise<void> {
  const { signal } = context
  const dueAt = new Map(tasks.map((task) => [task, 0]))
  while (!signal.aborted) {
    for (const task of tasks) {
      if (signal.aborted || (dueAt.get(task) ?? 0) > performance.now()) continue
      dueAt.set(task, performance.now() + task.everySeconds * 1000)
      await runOne(task, context)
    }
    await sleep(TICK_MS, undefined, { signal }).catch(() => undefined)
  }
}

async function runOne(task: Task, context: TaskContext): Promise<void> {
  try {
    await task.run(context)
  } catch (error) {
    console.error(`The task ${task.name} failed and runs again later:`, error)
    // A broken connection fails every task; this question then ends the worker instead of the next thousand tasks.
    await context.client.query('select 1')
  }
}
