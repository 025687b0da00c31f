import { type SheetModel, sheetModelSchema } from '../../domain/sheets/sheetModel.ts'
import type { Translate } from '../activity.ts'
import type { OpenSpaceSettings } from './schema.ts'

/** Id of the one model of sheets of a forum. */
export const compteRenduModel = 'compteRendu'

/** « Suite souhaitée » (`SessionReport.followUp`, methods.md M33). */
export const followUps = ['aucune', 'autreTemps', 'groupeDeTravail', 'courrier', 'aDecider'] as const

const model: SheetModel = sheetModelSchema.parse({
  id: compteRenduModel,
  title: 'Compte rendu d’atelier',
  fields: [
    { id: 'secretary', label: 'Secrétaire', kind: 'text', maxLength: 40, isPrivate: true, paperLines: 1 },
    { id: 'present', label: 'Participants (nombre)', kind: 'number', maxLength: 4, paperLines: 1 },
    {
      id: 'keyPoints',
      label: 'Ce qui s’est dit',
      hint: 'Une idée par ligne.',
      kind: 'list',
      paperLines: 9,
    },
    { id: 'ideas', label: 'Idées et propositions', kind: 'list', paperLines: 5 },
    { id: 'openQuestions', label: 'Questions ouvertes', kind: 'list', paperLines: 3 },
    {
      id: 'smallSteps',
      label: 'Prochains petits pas',
      hint: 'Un verbe pour commencer : « Demander le prêt d’un frigo ».',
      kind: 'blocks',
      maxLength: 200,
      // « Qui » names people: the hall’s wall never gets this field.
      isPrivate: true,
      parts: [
        { id: 'step', label: 'Quoi' },
        { id: 'who', label: 'Qui' },
        { id: 'due', label: 'Quand' },
      ],
      paperLines: 3,
    },
    {
      id: 'followUp',
      label: 'Suite souhaitée',
      kind: 'choice',
      choices: [
        { id: 'aucune', label: 'Aucune' },
        { id: 'autreTemps', label: 'Un autre temps du forum' },
        { id: 'groupeDeTravail', label: 'Un groupe de travail' },
        { id: 'courrier', label: 'Un courrier' },
        { id: 'aDecider', label: 'À décider' },
      ],
      paperLines: 1,
    },
    { id: 'quotes', label: 'Paroles entendues', kind: 'list', paperLines: 2 },
  ],
})

/** What a compte rendu asks (methods.md M33, artefacts.md A29). */
export function sheetModels(_settings: OpenSpaceSettings): readonly SheetModel[] {
  return [model]
}

/** The same form in the language of who reads it. */
export function compteRenduIn(translate: Translate): SheetModel {
  return {
    ...model,
    title: translate('openSpace.reportTitle'),
    fields: model.fields.map((field) => ({
      ...field,
      label: translate(`openSpace.${labelKey(field.id)}`),
      hint: field.hint === '' ? '' : translate(`openSpace.${labelKey(field.id)}Hint`),
      choices: field.choices.map(({ id }) => ({ id, label: translate(`openSpace.followUp_${id}`) })),
      parts: field.parts.map(({ id }) => ({ id, label: translate(`openSpace.${id}`) })),
    })),
  }
}

function labelKey(fieldId: string): string {
  return `field${fieldId.charAt(0).toUpperCase()}${fieldId.slice(1)}`
}
