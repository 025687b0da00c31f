import { networkInterfaces } from 'node:os'

/** This computer only: to try with its own browser. */
export const loopback = '127.0.0.1'

/** Numeric addresses of this computer on its networks, private ones first, then this computer alone. */
export function localAddresses(): string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((faces) => faces ?? [])
    .filter((face) => face.family === 'IPv4' && !face.internal && !face.address.startsWith('169.254.'))
    .map((face) => face.address)
  return [...[...new Set(found)].sort((one, other) => rankOf(one) - rankOf(other)), loopback]
}

/** Hotspots and boxes give 192.168 or 10; 172.16 to 31 is often a virtual network of this computer. */
function rankOf(address: string): number {
  if (address.startsWith('192.168.')) return 0
  if (address.startsWith('10.')) return 1
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3
}
