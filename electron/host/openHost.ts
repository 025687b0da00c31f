import { shellSentence } from '../../shared/text/shellSentence.ts'
import { FileRefusal } from './database/openDatabase.ts'
import { Host, type HostOptions } from './Host.ts'

/** Why Tablée cannot start, in a sentence to show as it is. */
export class CannotStart extends Error {}

/**
 * Opens the library of this computer and takes it for this process.
 * @throws CannotStart when another Tablée has it, or when it cannot be read
 */
export function openHost(options: HostOptions): Host {
  try {
    return new Host(options)
  } catch (problem) {
    if (!(problem instanceof FileRefusal)) throw problem
    throw new CannotStart(shellSentence(problem.code === 'fileBusy' ? 'libraryBusy' : 'libraryUnreadable'))
  }
}
