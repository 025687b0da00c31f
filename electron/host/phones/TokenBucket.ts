/** So many at once, so many each second after that. Time arrives as an argument. */
export class TokenBucket {
  private readonly most: number
  private readonly perSecond: number
  private left: number
  private at: number

  /** @param at ms since epoch */
  constructor({ most, perSecond }: { most: number; perSecond: number }, at: number) {
    this.most = most
    this.perSecond = perSecond
    this.left = most
    this.at = at
  }

  /** Takes one; false when there is none left. */
  take(now: number): boolean {
    this.left = Math.min(this.most, this.left + (Math.max(0, now - this.at) / 1000) * this.perSecond)
    this.at = now
    if (this.left < 1) return false
    this.left -= 1
    return true
  }

  /** Nothing was taken for so long that it is as new. */
  isFull(now: number): boolean {
    return this.left + (Math.max(0, now - this.at) / 1000) * this.perSecond >= this.most
  }
}
