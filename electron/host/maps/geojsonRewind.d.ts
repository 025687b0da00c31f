declare module '@mapbox/geojson-rewind' {
  /** Winds the rings of what it is given, in place: outer ones clockwise or not, holes the other way. */
  const rewind: <T extends object>(geojson: T, isClockwise: boolean) => T
  export = rewind
}
