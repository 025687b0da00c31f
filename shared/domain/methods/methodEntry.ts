import type { SequenceKind } from '../rows.ts'
import type {
  Language,
  MaterialKind,
  Method,
  MethodEnergy,
  MethodPhase,
  PaperNeed,
  RoomLayout,
} from './methodSchema.ts'
import { readGuide, textOfGuide } from './readGuide.ts'

/** What is searched, filtered and listed of a method, in one language. */
export type MethodEntry = {
  id: string
  name: string
  aliases: readonly string[]
  pitch: string
  purpose: string
  /** The words of its guide; empty where the guide is not at hand. */
  guide: string
  phase: MethodPhase
  kind: SequenceKind
  groupSize: { minimum: number; maximum: number }
  minutes: { minimum: number; wished: number; maximum: number }
  roomLayout: RoomLayout
  energy: MethodEnergy
  paper: PaperNeed
  inputs: readonly MaterialKind[]
  outputs: readonly MaterialKind[]
  related: readonly string[]
}

/** The entry of a method, with the words of its guide when its Markdown is given. */
export function methodEntry(method: Method, language: Language, guide = ''): MethodEntry {
  const { id, phase, kind, groupSize, minutes, roomLayout, energy, paper, inputs, outputs, related } = method
  return {
    id,
    name: method.names[language],
    aliases: method.aliases[language],
    pitch: method.pitch[language],
    purpose: method.purpose[language],
    guide: guide === '' ? '' : textOfGuide(readGuide(guide)),
    phase,
    kind,
    groupSize,
    minutes,
    roomLayout,
    energy,
    paper,
    inputs,
    outputs,
    related,
  }
}
