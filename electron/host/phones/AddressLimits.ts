import { TokenBucket } from './TokenBucket.ts'

const forgetAbove = 2000

/** One bucket per network address; those that are full again are forgotten, so strangers cannot fill the memory. */
export class AddressLimits {
  private readonly buckets = new Map<string, TokenBucket>()
  private readonly limit: { most: number; perSecond: number }

  constructor(limit: { most: number; perSecond: number }) {
    this.limit = limit
  }

  take(address: string, now: number): boolean {
    const known = this.buckets.get(address)
    if (known) return known.take(now)
    if (this.buckets.size >= forgetAbove) this.forgetFull(now)
    if (this.buckets.size >= forgetAbove) return false
    const bucket = new TokenBucket(this.limit, now)
    this.buckets.set(address, bucket)
    return bucket.take(now)
  }

  private forgetFull(now: number): void {
    for (const [address, bucket] of this.buckets) if (bucket.isFull(now)) this.buckets.delete(address)
  }
}
