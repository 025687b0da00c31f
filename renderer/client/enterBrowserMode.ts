import { NotInvited, type Wire } from './Connection.ts'
import { openWebSocket } from './transports/webSocket.ts'

const storageKey = 'tablee.ticket'

/**
 * How a window of browser mode enters: the one-time key of its address becomes a ticket that this window alone
 * keeps; the key leaves the address bar, and a reload keeps the ticket.
 * @throws NotInvited when there is neither
 */
export async function openBrowserWire(): Promise<Wire> {
  const ticket = await knownTicket()
  const address = `ws://${location.host}/socket`
  return openWebSocket(address, ticket)
}

async function knownTicket(): Promise<string> {
  const here = new URL(location.href)
  const key = here.searchParams.get('key')
  if (key !== null) {
    const answer = await fetch('/ticket', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ key }),
    })
    here.searchParams.delete('key')
    history.replaceState(null, '', here)
    const given: unknown = await answer.json()
    const ticket = typeof given === 'object' && given !== null && 'ticket' in given ? given.ticket : null
    if (typeof ticket === 'string') sessionStorage.setItem(storageKey, ticket)
  }
  const ticket = sessionStorage.getItem(storageKey)
  if (ticket === null) throw new NotInvited()
  return ticket
}
