/** Remembers what pure functions answered, up to a number of answers; then it forgets all and starts again. */
export class Remembered<Value> {
  private readonly answers = new Map<string, Value>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** The answer for this key, made once. */
  of(key: string, make: () => Value): Value {
    const known = this.answers.get(key)
    if (known !== undefined) return known
    const made = make()
    if (this.answers.size >= this.most) this.answers.clear()
    this.answers.set(key, made)
    return made
  }

  clear(): void {
    this.answers.clear()
  }
}
