import { put, refuse } from '../../../shared/domain/change.ts'
import type { VerbsOf } from './verb.ts'

export const demarcheVerbs: VerbsOf<'demarches'> = {
  change: (read, input) => {
    const demarche = read.get('demarches', input.id)
    if (!demarche) return refuse('notFound')
    if (input.fields.title !== undefined && input.fields.title.trim() === '') return refuse('titleMissing')
    return [put('demarches', { ...demarche, ...input.fields })]
  },
}
