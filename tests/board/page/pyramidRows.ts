import { pyramid } from '../../../shared/activities/pyramid/activity.ts'
import { contributionOf, placementOf } from '../../../shared/activities/testContent.ts'
import type { GroupId } from '../../../shared/domain/ids.ts'
import { groups, type PageRows } from './pictureRows.ts'

const ideas = [
  'Une navette le samedi',
  'Ouvrir la salle aux jeunes le mercredi',
  'Un repas par quartier, une fois l’an',
  'Un carnet des savoir-faire',
  'Prêter les outils de la commune',
  'Un accueil pour les nouveaux arrivants, avec un parrain par famille',
]

/** Ideas in the tiers of a pyramid, fewer as it rises. */
export function pyramidRows(): PageRows {
  const rows: PageRows = { contributions: [], placements: [], clusters: [], groups }
  pyramid.defaultSettings.tiers.forEach((tier, tierIndex) => {
    ideas.slice(0, Math.max(1, ideas.length - tierIndex)).forEach((text, index) => {
      const id = `${tier.id}-${index}`
      const group = groups[index % groups.length]
      rows.contributions.push(
        contributionOf(id, text, { groupId: group ? (group.id as GroupId) : null, count: 1 + (index % 3) }),
      )
      rows.placements.push(placementOf(id, tier.id, `a${index}`))
    })
  })
  return rows
}
