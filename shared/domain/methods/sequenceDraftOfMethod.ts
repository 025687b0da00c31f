import { askedOfFields } from './askedOfFields.ts'
import type { Language, Method } from './methodSchema.ts'
import type { LaneDraft, SequenceDraft } from './sequenceDraft.ts'

/** The lane that a method makes for everyone: its consigne, its steps and its boards, in `language`. */
export function laneDraftOfMethod(method: Method, { language }: { language: Language }): LaneDraft {
  const settings = askedOfFields(method, language)
  return {
    groupId: null,
    methodId: method.id,
    title: '',
    consigne: method.consigne[language],
    consigneFacile: language === 'fr' ? method.consigneFacile.fr : '',
    wallTitle: '',
    facilitator: '',
    minutes: method.minutes.wished,
    steps: method.steps.map((step, index) => ({
      id: `step${index + 1}`,
      title: step.title[language],
      minutes: step.minutes,
      consigne: step.consigne[language],
      consigneFacile: language === 'fr' ? step.consigneFacile.fr : '',
      isOptional: step.isOptional,
    })),
    boards: method.boards.map((board, index) => ({
      activity: board.activity,
      title: board.title[language],
      heading: board.heading?.[language] ?? '',
      settings: settings[index] ?? {},
    })),
  }
}

/** The sequence that a method makes when it is dropped on an agenda: one lane for everyone, its wished minutes. */
export function sequenceDraftOfMethod(method: Method, { language }: { language: Language }): SequenceDraft {
  return {
    title: method.names[language],
    kind: method.kind,
    objective: method.pitch[language],
    lead: '',
    material: method.material[language].join('\n'),
    notes: '',
    wishedMinutes: method.minutes.wished,
    minimumMinutes: method.minutes.minimum,
    maximumMinutes: method.minutes.maximum,
    fixedTime: '',
    isOptional: false,
    lanes: [laneDraftOfMethod(method, { language })],
  }
}
