import { useSyncExternalStore } from 'react'

/** Where the console is: the home, or a screen of the open démarche. Kept in the address, so a reload comes back. */
export type Route =
  | { screen: 'home' | 'templates' | 'settings' }
  /** The library, or one method of it. */
  | { screen: 'methods'; methodId?: string }
  | { screen: 'demarche'; demarcheId: string }
  | { screen: AtelierScreen; demarcheId: string; atelierId: string; boardId?: string }

/** Préparer: agenda, people, prints. Animer: animate, door, live (Conduite), board (Tableau). Restituer: synthesis, backups. */
export type AtelierScreen =
  | 'agenda'
  | 'people'
  | 'prints'
  | 'animate'
  | 'door'
  | 'live'
  | 'board'
  | 'synthesis'
  | 'archives'
  | 'territory'

const atelierScreens: readonly AtelierScreen[] = [
  'agenda',
  'people',
  'prints',
  'animate',
  'door',
  'live',
  'board',
  'synthesis',
  'archives',
  'territory',
]

export function readRoute(hash: string): Route {
  const [first = '', demarcheId = '', atelierId = '', screen = '', boardId] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent)
  if (first === 'methods')
    return demarcheId === '' ? { screen: first } : { screen: first, methodId: demarcheId }
  if (first === 'templates' || first === 'settings') return { screen: first }
  if (first !== 'demarche' || demarcheId === '') return { screen: 'home' }
  const known = atelierScreens.find((one) => one === screen)
  if (atelierId === '' || !known) return { screen: 'demarche', demarcheId }
  return { screen: known, demarcheId, atelierId, ...(boardId ? { boardId } : {}) }
}

export function writeRoute(route: Route): string {
  if (route.screen === 'methods' && route.methodId) return `#/methods/${encodeURIComponent(route.methodId)}`
  if (!('demarcheId' in route)) return route.screen === 'home' ? '#/' : `#/${route.screen}`
  const parts = ['demarche', route.demarcheId]
  if ('atelierId' in route)
    parts.push(route.atelierId, route.screen, ...(route.boardId ? [route.boardId] : []))
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export function goTo(route: Route): void {
  location.hash = writeRoute(route)
}

/** The same, without a step to come back to: an address that only led here. */
export function replaceWith(route: Route): void {
  history.replaceState(null, '', writeRoute(route))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

let last: { hash: string; route: Route } | null = null
function current(): Route {
  if (last?.hash !== location.hash) last = { hash: location.hash, route: readRoute(location.hash) }
  return last.route
}

export function useRoute(): Route {
  return useSyncExternalStore((listener) => {
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, current)
}
