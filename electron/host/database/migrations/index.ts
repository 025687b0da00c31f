import { firstLibrary } from './0001_first_library.ts'
import { firstWorkshop } from './0001_first_workshop.ts'

/** One step forward of a file. `up` is SQL; a step is never edited once released. */
export type Migration = { name: string; up: string }

/** By hand and in order: two branches that take the same number meet here, in git. */
export const demarcheMigrations: readonly Migration[] = [{ name: '0001_first_workshop', up: firstWorkshop }]
export const libraryMigrations: readonly Migration[] = [{ name: '0001_first_library', up: firstLibrary }]
