/** What is wrong with a file that should have been a GeoJSON of features. */
export type FeatureFileProblem = 'wrongFormat' | 'truncated' | 'featureTooLarge'

export class FeatureFileError extends Error {
  readonly problem: FeatureFileProblem
  constructor(problem: FeatureFileProblem) {
    super(problem)
    this.name = 'FeatureFileError'
    this.problem = problem
  }
}

const quote = 0x22
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** What stands before the first feature (type, name, crs) is short; anything longer is another kind of file. */
const mostHeaderBytes = 256 * 1024
const mostFeatureBytes = 48 * 1024 * 1024

/**
 * Cuts a GeoJSON FeatureCollection into its features as bytes arrive, without reading their inside: only quotes, braces
 * and brackets are looked at, so that a file of a whole country costs little more than its bytes. Each feature is given
 * whole; nothing else is kept.
 */
export class FeatureSplitter {
  private readonly onFeature: (bytes: Buffer) => void
  private phase: 'header' | 'between' | 'feature' | 'after' = 'header'
  private header: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  private depth = 0
  private isInText = false
  private isEscaped = false
  private held: Buffer[] = []
  private heldBytes = 0
  /** Features met so far. */
  count = 0

  constructor(onFeature: (bytes: Buffer) => void) {
    this.onFeature = onFeature
  }

  /** What stood before the features, for its `crs`. */
  get headerText(): string {
    return this.header.toString('utf8')
  }

  /** @throws FeatureFileError */
  push(chunk: Buffer): void {
    let from = 0
    if (this.phase === 'header') {
      const before = this.header.length
      this.header = Buffer.concat([this.header, chunk])
      const start = startOfFeatures(this.header)
      if (start === -1) {
        if (this.header.length > mostHeaderBytes || !looksLikeJson(this.header))
          throw new FeatureFileError('wrongFormat')
        return
      }
      from = start - before
      if (from < 0) throw new FeatureFileError('wrongFormat')
      this.header = this.header.subarray(0, start)
      this.phase = 'between'
    }
    this.scan(chunk, from)
  }

  /** @throws FeatureFileError when the file stopped before its end */
  end(): void {
    if (this.phase === 'after') return
    throw new FeatureFileError(
      this.phase === 'header' && !looksTruncated(this.header) ? 'wrongFormat' : 'truncated',
    )
  }

  private scan(chunk: Buffer, from: number): void {
    let { depth, isInText, isEscaped } = this
    let start = this.phase === 'feature' ? from : -1
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at]
      if (isInText) {
        if (isEscaped) isEscaped = false
        else if (byte === backslash) isEscaped = true
        else if (byte === quote) isInText = false
      } else if (byte === quote) isInText = true
      else if (byte === openBrace || byte === openBracket) {
        if (depth === 0 && this.phase === 'between') {
          if (byte !== openBrace) throw new FeatureFileError('wrongFormat')
          this.phase = 'feature'
          start = at
        }
        depth += 1
      } else if (byte === closeBrace || byte === closeBracket) {
        depth -= 1
        if (depth === 0 && this.phase === 'feature') {
          this.give(chunk.subarray(start, at + 1))
          start = -1
          this.phase = 'between'
        } else if (depth < 0) {
          // The bracket that closes the list; what follows is of no use.
          this.phase = 'after'
          return
        }
      }
    }
    this.depth = depth
    this.isInText = isInText
    this.isEscaped = isEscaped
    if (this.phase === 'feature') this.hold(chunk.subarray(start))
  }

  private hold(bytes: Buffer): void {
    this.heldBytes += bytes.length
    if (this.heldBytes > mostFeatureBytes) throw new FeatureFileError('featureTooLarge')
    // A copy: the chunk it is part of can go.
    this.held.push(Buffer.from(bytes))
  }

  private give(bytes: Buffer): void {
    const whole = this.held.length === 0 ? bytes : Buffer.concat([...this.held, bytes])
    this.held = []
    this.heldBytes = 0
    this.count += 1
    this.onFeature(whole)
  }
}

/** Where the first feature may begin: just after `"features": [`; -1 when it is not there yet. */
function startOfFeatures(header: Buffer): number {
  const name = header.indexOf('"features"')
  if (name === -1) return -1
  const open = header.indexOf(openBracket, name)
  if (open === -1) return -1
  const between = header.toString('latin1', name + '"features"'.length, open)
  if (!/^\s*:\s*$/.test(between)) throw new FeatureFileError('wrongFormat')
  return open + 1
}

function looksLikeJson(header: Buffer): boolean {
  return /^(\u00ef\u00bb\u00bf)?\s*(\{|$)/.test(header.toString('latin1', 0, 64))
}

function looksTruncated(header: Buffer): boolean {
  const text = header.toString('utf8')
  return text.includes('"FeatureCollection"') || text.trim() === '' || text.trim() === '{'
}
