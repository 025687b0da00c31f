/** Branded ids: a `LaneId` is not a `BoardId`, though both are strings. */
type Id<Name extends string> = string & { readonly __id: Name }

export type DemarcheId = Id<'demarche'>
export type AtelierId = Id<'atelier'>
export type SequenceId = Id<'sequence'>
export type LaneId = Id<'lane'>
export type BoardId = Id<'board'>
export type GroupId = Id<'group'>
export type PersonId = Id<'person'>
export type AttendanceId = Id<'attendance'>
export type CommuneId = Id<'commune'>
export type ContributionId = Id<'contribution'>
export type ClusterId = Id<'cluster'>
export type PlacementId = Id<'placement'>
export type SheetId = Id<'sheet'>
export type BaseMapId = Id<'baseMap'>
export type MapItemId = Id<'mapItem'>
export type BallotEntryId = Id<'ballotEntry'>
export type BallotVoiceId = Id<'ballotVoice'>
export type BallotTallyId = Id<'ballotTally'>
export type OutputId = Id<'output'>
export type OriginId = Id<'origin'>
export type ActorId = Id<'actor'>
export type CommandId = Id<'command'>

/**
 * Makes an id from an instant and 10 random bytes: base 32, 10 signs of time then 16 of chance, so that ids
 * sort by time (SQLite writes fewer pages) and two machines never mint the same one.
 * @param at milliseconds since the epoch
 * @param random exactly 10 bytes of chance
 */
export function makeId<T extends string>(at: number, random: Uint8Array): T {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz'
  let time = ''
  let rest = Math.floor(at)
  for (let index = 0; index < 10; index += 1) {
    time = digits.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  let chance = ''
  let bits = 0
  let held = 0
  for (const byte of random) {
    held = ((held << 8) | byte) & 0x1fff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      chance += digits.charAt((held >> bits) & 31)
    }
  }
  // The one place where a plain string becomes a branded id.
  return (time + chance) as T
}
