import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Hundreds of ballots one by one wait for the disk each time; where the memory has a folder, they do not. */
export const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
