import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Area, Place, RememberedPlaces } from './placeWindows.ts'

const setupsKept = 12

/** Where the windows were left, in a small JSON file. A file that is absent or spoilt is the same as an empty one. */
export class WindowPlaces {
  private readonly file: string
  private places: RememberedPlaces

  constructor(file: string) {
    this.file = file
    this.places = readPlaces(file)
  }

  get remembered(): RememberedPlaces {
    return this.places
  }

  /** Keeps a place on the disk; the arrangements met longest ago are forgotten. A disk that refuses stops nothing. */
  remember(setup: string, window: 'console' | 'wall', place: Place): void {
    const { [setup]: before, ...others } = this.places
    const entries = [...Object.entries(others).slice(1 - setupsKept), [setup, { ...before, [window]: place }]]
    this.places = Object.fromEntries(entries)
    try {
      writeFileSync(`${this.file}.new`, JSON.stringify(this.places))
      renameSync(`${this.file}.new`, this.file)
    } catch {
      // The windows will be placed as on the first day.
    }
  }
}

function readPlaces(file: string): RememberedPlaces {
  try {
    return validPlaces(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

/** What of a file can be believed: everything else is left out. */
export function validPlaces(value: unknown): RememberedPlaces {
  const places: RememberedPlaces = {}
  if (!isRecord(value)) return places
  for (const [setup, entry] of Object.entries(value)) {
    if (!/^(-?\d+x-?\d+@-?\d+,-?\d+ ?)+$/.test(setup) || !isRecord(entry)) continue
    places[setup] = {
      ...(isPlace(entry.console) ? { console: entry.console } : {}),
      ...(isPlace(entry.wall) ? { wall: entry.wall } : {}),
    }
  }
  return places
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlace(value: unknown): value is Place {
  return isRecord(value) && typeof value.isFullScreen === 'boolean' && isArea(value.area)
}

function isArea(value: unknown): value is Area {
  return (
    isRecord(value) &&
    [value.x, value.y].every((one) => Number.isSafeInteger(one)) &&
    [value.width, value.height].every((one) => Number.isSafeInteger(one) && Number(one) >= 100)
  )
}
