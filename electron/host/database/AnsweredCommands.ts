/** How many commands, at least, answer the same when they are sent twice. After a restart, those of the last ring. */
const rememberedCommands = 5000

/**
 * The operations that the last commands became. A sender sends again what a cut left unanswered, not what was answered
 * thousands of operations ago; an index over every command would cost a page at each commit.
 */
export class AnsweredCommands {
  private numbers = new Map<string, number>()
  /** The generation before: forgetting a whole one costs nothing, forgetting one by one does. */
  private numbersBefore: ReadonlyMap<string, number> = new Map()

  numberOf(commandId: string): number | undefined {
    return this.numbers.get(commandId) ?? this.numbersBefore.get(commandId)
  }

  remember(commandId: string, number: number): void {
    if (this.numbers.size >= rememberedCommands) {
      this.numbersBefore = this.numbers
      this.numbers = new Map()
    }
    this.numbers.set(commandId, number)
  }
}
