/** The slant of a note, in degrees between −1.2 and 1.2: always the same for the same id. */
export function tiltOf(id: string): number {
  let hash = 2166136261
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 16777619) >>> 0
  }
  return ((hash % 2401) - 1200) / 1000
}
