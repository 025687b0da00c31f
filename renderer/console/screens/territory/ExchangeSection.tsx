import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import type { Atelier, Commune, Demarche } from '../../../../shared/domain/rows.ts'

/** What goes out to the partners' tools, and what comes back. */
export function ExchangeSection(_: {
  atelier: Atelier
  demarche: Demarche
  maps: readonly BaseMap[]
  communes: readonly Commune[]
}) {
  return null
}
