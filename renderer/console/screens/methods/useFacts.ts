import type { MethodEntry } from '../../../../shared/domain/methods/methodEntry.ts'
import { useWords } from '../../../text/words.ts'

/** Beyond this it is not the size of one group but of the hall that works in groups. */
const largestGroup = 16

/** A method in a few words: its minutes, its people, its moment, its energy, its paper. */
export function useFacts(
  method: Pick<MethodEntry, 'kind' | 'minutes' | 'groupSize' | 'phase' | 'energy' | 'paper'>,
) {
  const words = useWords('methods')
  const { minimum, wished, maximum } = method.minutes
  const isOfGroups = method.kind === 'groups' && method.groupSize.maximum <= largestGroup
  return {
    duration:
      minimum === maximum
        ? words('durationExact', { wished })
        : words('durationRange', { minimum, wished, maximum }),
    size: words(isOfGroups ? 'sizeOfGroups' : 'sizeRange', method.groupSize),
    phase: words(`phase_${method.phase}`),
    energy: words(`energy_${method.energy}`),
    paper: words(`paper_${method.paper}`),
  }
}
