import { ballots } from './ballots.ts'
import { boards } from './boards.ts'
import { clusters, contributions } from './contributions.ts'
import { ateliers, demarches } from './demarches.ts'
import { documents } from './documents.ts'
import { evening, remote } from './evening.ts'
import { feed, windows } from './feed.ts'
import { history } from './history.ts'
import { mapItems } from './mapItems.ts'
import { baseMaps, communes, mapFiles, territory } from './maps.ts'
import { methods, ownMethods } from './methods.ts'
import { attendances, people } from './people.ts'
import { doors, phones, submissions } from './phones.ts'
import { groups, lanes, sequences } from './sequences.ts'
import { sheets } from './sheets.ts'
import { backups, preferences, shelf } from './shelf.ts'
import { wall } from './wall.ts'

/** Everything a window may ask of the host: one entry per command, with its payload, its roles and its example. */
export const contract = {
  shelf,
  preferences,
  backups,
  demarches,
  ateliers,
  groups,
  people,
  attendances,
  sequences,
  lanes,
  contributions,
  clusters,
  sheets,
  mapItems,
  baseMaps,
  communes,
  territory,
  mapFiles,
  boards,
  ballots,
  methods,
  ownMethods,
  documents,
  phones,
  doors,
  submissions,
  wall,
  evening,
  remote,
  history,
  feed,
  windows,
}

export type Contract = typeof contract
