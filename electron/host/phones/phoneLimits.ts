/**
 * What strangers may take of the host. A whole hall may stand behind one address (a router that hides its phones), so
 * limits per address are those of a crowd, and limits per phone those of one thumb.
 */
export const phoneLimits = {
  /** Sockets, pages and answers under way, all phones together. */
  connections: 1200,
  connectionsPerAddress: 900,
  phones: 1000,
  socketsPerPhone: 4,
  /** Pages and files fetched. */
  requestsPerAddress: { most: 3000, perSecond: 100 },
  /** Wrong codes: a code of five signs among 24 million is not found by trying. */
  wrongCodesPerAddress: { most: 40, perSecond: 0.2 },
  wrongCodes: { most: 200, perSecond: 1 },
  newPhonesPerAddress: { most: 400, perSecond: 5 },
  /** What one phone asks in earnest; above, it is told to wait. */
  callsPerPhone: { most: 25, perSecond: 4 },
  /** What comes by one socket, whatever it is; above, it is cut. */
  messagesPerSocket: { most: 120, perSecond: 30 },
  messageBytes: 16 * 1024,
  joinBytes: 512,
  /** Above this much unsent, a slow reader makes its feed wait. */
  highWaterBytes: 64 * 1024,
  /** A socket that answers no ping within this is half open. */
  pingMs: 20_000,
  /** How long a phone that was cut for flooding stays out. */
  coolingMs: 10_000,
} as const
