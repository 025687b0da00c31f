import { atelierVerbs } from './ateliers.ts'
import { attendanceVerbs } from './attendances.ts'
import { ballotVerbs } from './ballots.ts'
import { baseMapVerbs } from './baseMaps.ts'
import { boardVerbs } from './boards.ts'
import { clusterVerbs } from './clusters.ts'
import { communeVerbs } from './communes.ts'
import { contributionVerbs } from './contributions.ts'
import { demarcheVerbs } from './demarches.ts'
import { doorVerbs } from './doors.ts'
import { eveningVerbs } from './evening.ts'
import { groupVerbs } from './groups.ts'
import { laneVerbs } from './lanes.ts'
import { mapItemVerbs } from './mapItems.ts'
import { peopleVerbs } from './people.ts'
import { sequenceVerbs } from './sequences.ts'
import { sheetVerbs } from './sheets.ts'
import { submissionVerbs } from './submissions.ts'
import type { MethodShelf, VerbsOf } from './verb.ts'
import { wallVerbs } from './wall.ts'

/** Nouns whose commands are rules on rows; the others (shelf, backups, history, windows…) are in `router.ts`. */
export const ruleNouns = [
  'demarches',
  'ateliers',
  'groups',
  'people',
  'attendances',
  'sequences',
  'lanes',
  'contributions',
  'clusters',
  'sheets',
  'mapItems',
  'baseMaps',
  'communes',
  'boards',
  'ballots',
  'doors',
  'submissions',
  'wall',
  'evening',
] as const
export type RuleNoun = (typeof ruleNouns)[number]

/** Every verb by noun and name; a command of the contract without its verb does not compile. */
export function verbsWith(methods: MethodShelf): { [Noun in RuleNoun]: VerbsOf<Noun> } {
  return {
    demarches: demarcheVerbs,
    ateliers: atelierVerbs,
    groups: groupVerbs,
    people: peopleVerbs,
    attendances: attendanceVerbs,
    sequences: sequenceVerbs(methods),
    lanes: laneVerbs(methods),
    contributions: contributionVerbs,
    clusters: clusterVerbs,
    sheets: sheetVerbs,
    mapItems: mapItemVerbs,
    baseMaps: baseMapVerbs,
    communes: communeVerbs,
    boards: boardVerbs,
    ballots: ballotVerbs,
    doors: doorVerbs,
    submissions: submissionVerbs,
    wall: wallVerbs,
    evening: eveningVerbs,
  }
}
