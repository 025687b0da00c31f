import { refuse } from '../../../shared/domain/change.ts'
import { setAttendance } from '../../../shared/domain/people/setAttendance.ts'
import type { VerbsOf } from './verb.ts'

export const attendanceVerbs: VerbsOf<'attendances'> = {
  set: (read, input, context) => {
    if (!read.get('ateliers', input.atelierId)) return refuse('notFound')
    const attendances = read.where('attendances', { atelierId: input.atelierId })
    return setAttendance(read.all('people'), attendances, input, context)
  },
}
