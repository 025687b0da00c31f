import { type SheetsSettings, settingsSchema } from './schema.ts'

/** One sheet of free notes, opened one by one. */
export const defaultSettings: SheetsSettings = settingsSchema.parse({
  models: [
    {
      id: 'fiche',
      title: 'Fiche',
      fields: [
        { id: 'points', label: 'Ce qui s’est dit', kind: 'list', paperLines: 8 },
        { id: 'notes', label: 'Notes', kind: 'long', maxLength: 2000, paperLines: 6 },
      ],
    },
  ],
})
