import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  type SheetsAction,
  type SheetsDocument,
  type SheetsSettings,
  settingsSchema,
} from './schema.ts'

/** Fiches. */
export const sheets: Activity<SheetsSettings, SheetsDocument, SheetsAction> = {
  id: 'sheets',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: {
    models: [
      {
        id: 'fiche',
        title: 'Fiche',
        fields: [
          {
            id: 'notes',
            label: 'Notes',
            hint: '',
            kind: 'long',
            maxLength: 2000,
            maxItems: 20,
            choices: [],
            parts: [],
            isPrivate: false,
            isRequired: false,
            paperLines: 12,
          },
        ],
      },
    ],
  },
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  isOnWall,
  sheetModels: (settings) => settings.models,
}
