import { type Answer, runAlone, runInOneTransaction, type Work } from './gate.ts'
import type { Store } from './Store.ts'

type Waiting = {
  store: Store
  work: Work
  answer: (answer: Answer) => void
  fail: (problem: unknown) => void
}

/** Longest transaction, so that a crowd of phones never stalls the host for long. */
const longestRun = 64

/**
 * Commands that arrive in the same turn of the event loop go to the disk together: one `fsync` for all of them instead
 * of one each, and no answer before it. Nothing runs between begin and commit: the whole run is one synchronous call.
 */
export class CommandQueue {
  private waiting: Waiting[] = []

  /** Resolves with the answer once the change is on the disk. Rejects with a bug of the verb, and with that alone. */
  run(store: Store, work: Work): Promise<Answer> {
    return new Promise((answer, fail) => {
      if (this.waiting.length === 0) this.runWhenTurnsAreQuiet(1)
      this.waiting.push({ store, work, answer, fail })
    })
  }

  /** Goes on for as long as each turn brings more: a turn with nothing to read costs microseconds, an `fsync` far more. */
  private runWhenTurnsAreQuiet(seen: number): void {
    setImmediate(() => {
      const count = this.waiting.length
      if (count > seen && count < longestRun) this.runWhenTurnsAreQuiet(count)
      else this.flush()
    })
  }

  /** Runs now what is waiting, so that whoever writes next comes after it. */
  flush(): void {
    const waiting = this.waiting
    this.waiting = []
    let first = 0
    while (first < waiting.length) {
      const store = waiting[first]?.store
      let end = first + 1
      while (end < waiting.length && end - first < longestRun && waiting[end]?.store === store) end += 1
      if (store) runTogether(store, waiting.slice(first, end))
      first = end
    }
  }
}

function runTogether(store: Store, run: readonly Waiting[]): void {
  if (store.isClosed) {
    for (const one of run) one.answer({ status: 'refused', code: 'demarcheNotOpen' })
    return
  }
  if (run.length > 1 && answerTogether(store, run)) return
  for (const one of run) {
    try {
      one.answer(runAlone(store, one.work))
    } catch (problem) {
      one.fail(problem)
    }
  }
}

/** False when one of them could not be written, and then none is: each must be tried alone. */
function answerTogether(store: Store, run: readonly Waiting[]): boolean {
  let answers: Answer[]
  try {
    answers = runInOneTransaction(
      store,
      run.map((one) => one.work),
    )
  } catch {
    return false
  }
  for (const [index, answer] of answers.entries()) run[index]?.answer(answer)
  return true
}
