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
const comma = 0x2c
const space = 0x20

/** What stands before the first feature (type, name, crs) is short; anything longer is another kind of file. */
const mostHeaderBytes = 256 * 1024
const mostFeatureBytes = 48 * 1024 * 1024

/**
 * Cuts a GeoJSON FeatureCollection into its features as bytes arrive, without reading their inside: only quotes and braces
 * are looked at, so that a file of a whole country costs little more than its bytes. Each feature is given
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
    let at = from
    const next = new NextBytes(chunk)
    while (at < chunk.length) {
      if (this.phase === 'after') return
      if (this.phase === 'between') {
        at = this.betweenFeatures(chunk, at)
        continue
      }
      const end = this.endOfFeature(chunk, at, next)
      if (end === -1) {
        this.hold(chunk.subarray(at))
        return
      }
      this.give(chunk.subarray(at, end))
      this.phase = 'between'
      at = end
    }
  }

  /** Goes over commas and blanks; where the next feature begins, or the end of the chunk. */
  private betweenFeatures(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at]
      if (byte === openBrace) {
        this.phase = 'feature'
        this.depth = 0
        return at
      }
      if (byte === closeBracket) {
        // The bracket that closes the list; what follows is of no use.
        this.phase = 'after'
        return chunk.length
      }
      if (byte !== comma && byte !== space && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
        throw new FeatureFileError('wrongFormat')
    }
    return chunk.length
  }

  /**
   * Just after the brace that closes the feature under way; -1 when it is not in this chunk. Only quotes and braces
   * matter, and a geometry has few of them: they are found by the machine's own search, not byte by byte.
   */
  private endOfFeature(chunk: Buffer, from: number, next: NextBytes): number {
    let at = from
    while (at < chunk.length) {
      if (this.isInText) {
        at = this.endOfText(chunk, at, next)
        continue
      }
      const textAt = next.quote(at)
      const openAt = next.open(at)
      const closeAt = next.close(at)
      if (textAt < openAt && textAt < closeAt) {
        this.isInText = true
        at = textAt + 1
      } else if (openAt < closeAt) {
        this.depth += 1
        at = openAt + 1
      } else if (closeAt < chunk.length) {
        this.depth -= 1
        at = closeAt + 1
        if (this.depth === 0) return at
      } else return -1
    }
    return -1
  }

  private endOfText(chunk: Buffer, from: number, next: NextBytes): number {
    if (this.isEscaped) {
      this.isEscaped = false
      return from + 1
    }
    const quoteAt = next.quote(from)
    let slashes = 0
    while (quoteAt - slashes > from && chunk[quoteAt - slashes - 1] === backslash) slashes += 1
    const isEscaped = slashes % 2 === 1
    if (quoteAt < chunk.length) {
      if (!isEscaped) this.isInText = false
      return quoteAt + 1
    }
    this.isEscaped = isEscaped
    return chunk.length
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

/** The next quote and braces of a chunk, each looked for once; its length when there is none. */
class NextBytes {
  private readonly chunk: Buffer
  private quoteAt = -1
  private openAt = -1
  private closeAt = -1

  constructor(chunk: Buffer) {
    this.chunk = chunk
  }

  quote(from: number): number {
    if (this.quoteAt < from) this.quoteAt = this.find(quote, from)
    return this.quoteAt
  }

  open(from: number): number {
    if (this.openAt < from) this.openAt = this.find(openBrace, from)
    return this.openAt
  }

  close(from: number): number {
    if (this.closeAt < from) this.closeAt = this.find(closeBrace, from)
    return this.closeAt
  }

  private find(byte: number, from: number): number {
    const found = this.chunk.indexOf(byte, from)
    return found === -1 ? this.chunk.length : found
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
