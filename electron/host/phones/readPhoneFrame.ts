/** Longest id of a request on the wire: the client counts them from 0, in base 32. */
const longestId = 16

/**
 * A message of a phone with only what a call or its end needs, or null when it is neither: what strangers send reaches
 * no decoder as it came. Source: `@orpc/standard-server-peer`, `serializeRequestMessage` (i, t, p.u, p.b).
 */
export function readPhoneFrame(data: unknown): string | null {
  if (typeof data !== 'string') return null
  let read: unknown
  try {
    read = JSON.parse(data)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null || !('i' in read)) return null
  const { i } = read
  if (typeof i !== 'string' || i.length > longestId) return null
  if ('t' in read && read.t === 4) return JSON.stringify({ i, t: 4 })
  if ('t' in read && read.t !== 1) return null
  const payload = 'p' in read ? read.p : null
  if (typeof payload !== 'object' || payload === null || !('u' in payload)) return null
  const { u } = payload
  if (typeof u !== 'string' || !/^\/[a-z/]{1,60}$/i.test(u)) return null
  return JSON.stringify({ i, p: { u, b: 'b' in payload ? payload.b : undefined } })
}
