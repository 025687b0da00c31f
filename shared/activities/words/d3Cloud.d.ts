/** What of d3-cloud lays out words here: it publishes no types of its own. */
declare module 'd3-cloud' {
  type Accessor<Word, Value> = (word: Word, index: number) => Value
  type Spiral = (size: [number, number]) => (step: number) => [number, number]

  export interface CloudLayout<Word> {
    size(size: [number, number]): CloudLayout<Word>
    words(words: Word[]): CloudLayout<Word>
    text(text: Accessor<Word, string>): CloudLayout<Word>
    fontSize(size: Accessor<Word, number>): CloudLayout<Word>
    rotate(degrees: number): CloudLayout<Word>
    padding(padding: number): CloudLayout<Word>
    spiral(spiral: Spiral): CloudLayout<Word>
    random(random: () => number): CloudLayout<Word>
    canvas(canvas: () => unknown): CloudLayout<Word>
    on(event: 'word', listener: (word: Word & { x: number; y: number }) => void): CloudLayout<Word>
    start(): CloudLayout<Word>
  }

  // biome-ignore lint/style/noDefaultExport: it is the library’s
  export default function cloud<Word>(): CloudLayout<Word>
}
