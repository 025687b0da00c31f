import type { Language, LocalizedText } from '../../../../shared/domain/methods/methodSchema.ts'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { newId } from '../../../client/Connection.ts'
import type { MethodDraft } from './methodDraft.ts'

/** A copy to make one's own: another identifier and name, and where it comes from. The licence goes on. */
export function adaptedMethod(
  { method, guides }: Pick<LibraryMethod, 'method' | 'guides'>,
  { id, names }: { id: string; names: LocalizedText },
): MethodDraft {
  const related = [method.id, ...method.related].filter((one) => one !== id)
  return { method: { ...method, id, names, card: '', related }, guides, basedOn: method.id }
}

/** A page to write a method on: one step, one clock, everything still to say. */
export function blankMethod({ name, language }: { name: string; language: Language }): MethodDraft {
  const both = (text: string): LocalizedText => ({ fr: text, en: text })
  const source = language === 'fr' ? 'Pratique locale' : 'Local practice'
  return {
    basedOn: '',
    guides: { fr: `# ${name}\n`, en: `# ${name}\n` },
    method: {
      id: `m${newId()}`,
      names: both(name),
      aliases: { fr: [], en: [] },
      pitch: both(''),
      purpose: both(''),
      phase: 'faireEmerger',
      card: '',
      kind: 'plenary',
      groupSize: { minimum: 4, maximum: 40 },
      minutes: { minimum: 10, wished: 20, maximum: 30 },
      steps: [
        { title: both(''), minutes: 20, consigne: both(''), consigneFacile: { fr: '' }, isOptional: false },
      ],
      energy: 'moyenne',
      paper: 'possible',
      consigne: both(''),
      consigneFacile: { fr: '' },
      material: { fr: [], en: [] },
      roomLayout: 'cercle',
      boards: [],
      fields: [],
      inputs: [],
      outputs: [],
      related: [],
      licence: 'CC-BY-SA-4.0',
      authors: [],
      source: both(source),
    },
  }
}
