/** What the page keeps between two visits. A browser that refuses to keep anything forgets when its tab closes. */
const memory = new Map<string, string>()

export function readKept(name: string): string {
  try {
    return localStorage.getItem(`tablee.${name}`) ?? memory.get(name) ?? ''
  } catch {
    return memory.get(name) ?? ''
  }
}

export function keep(name: string, value: string): void {
  memory.set(name, value)
  try {
    if (value === '') localStorage.removeItem(`tablee.${name}`)
    else localStorage.setItem(`tablee.${name}`, value)
  } catch {
    // Private windows of old browsers: the memory above does for this tab.
  }
}
