import { firstLibrary } from './0001_first_library.ts'
import { firstWorkshop } from './0001_first_workshop.ts'
import { maps } from './0002_maps.ts'
import { phoneSessions } from './0002_phone_sessions.ts'
import { ballots } from './0003_ballots.ts'
import { erasedPeople } from './0003_erased_people.ts'
import { phones } from './0004_phones.ts'
import { people } from './0005_people.ts'

/** One step forward of a file. `up` is SQL; a step is never edited once released. */
export type Migration = { name: string; up: string }

/** By hand and in order: two branches that take the same number meet here, in git. */
export const demarcheMigrations: readonly Migration[] = [
  { name: '0001_first_workshop', up: firstWorkshop },
  { name: '0002_maps', up: maps },
  { name: '0003_ballots', up: ballots },
  { name: '0004_phones', up: phones },
  { name: '0005_people', up: people },
]
export const libraryMigrations: readonly Migration[] = [
  { name: '0001_first_library', up: firstLibrary },
  { name: '0002_phone_sessions', up: phoneSessions },
  { name: '0003_erased_people', up: erasedPeople },
]
