/** What became of one piece of work: the id of what was made, or the sentence of the refusal. */
export type Answer = { ok: true; id: string } | { ok: false; sentence: string }
export type Job = { name: string; run: () => Promise<Answer> }
export type Report = { done: string[]; failed: { name: string; sentence: string }[]; left: number }
export type Watch = { isStopped: () => boolean; onStep: (report: Report) => void }

/**
 * Does one piece of work after the other, to the end or until it is stopped: what fails is kept with its sentence, what
 * was under way when somebody stopped is finished.
 */
export const inTurn = async (jobs: readonly Job[], { isStopped, onStep }: Watch): Promise<Report> => {
  let report: Report = { done: [], failed: [], left: jobs.length }
  for (const { name, run } of jobs) {
    if (isStopped()) break
    const answer = await run()
    report = {
      done: answer.ok ? [...report.done, answer.id] : report.done,
      failed: answer.ok ? report.failed : [...report.failed, { name, sentence: answer.sentence }],
      left: report.left - 1,
    }
    onStep(report)
  }
  return report
}
