/** A camelCase identifier from a fresh id: letters and digits, a letter first. */
export function freshId(id: string): string {
  return `x${id.replace(/[^A-Za-z0-9]/g, '')}`
}
