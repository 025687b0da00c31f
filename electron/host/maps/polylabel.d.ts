declare module 'polylabel' {
  /** The place inside a polygon that is farthest from its edges. */
  const polylabel: (polygon: number[][][], precision?: number) => number[]
  export = polylabel
}
