import { clusterOf, contributionOf, placementOf } from '../../../shared/activities/testContent.ts'
import type { AtelierId, GroupId } from '../../../shared/domain/ids.ts'
import type { Cluster, Contribution, GommetteShape, Group, Placement } from '../../../shared/domain/rows.ts'

export type PageRows = {
  contributions: Contribution[]
  placements: Placement[]
  clusters: Cluster[]
  groups: Group[]
}

const shapes: GommetteShape[] = ['rond', 'carre', 'triangle', 'losange']
export const groups: Group[] = shapes.map((shape, index) => ({
  id: shape as GroupId,
  v: 1,
  atelierId: 'atelier' as AtelierId,
  orderKey: `a${index}`,
  number: index + 1,
  name: '',
  shape,
}))

type Said = readonly [text: string, shape: GommetteShape, agreements: number, count?: number]

const sets: readonly (readonly [slot: string, title: string, said: readonly Said[]])[] = [
  [
    'pepite',
    'Le marché et la halle',
    [
      ['Une heure pour acheter trois poireaux', 'rond', 4],
      ['La halle couverte sert même l’hiver', 'carre', 2],
      ['Les petits vieux s’y donnent rendez-vous', 'rond', 0],
      ['On y croise les nouveaux', 'losange', 3],
      ['Le maire y tient sa permanence', 'triangle', 0],
    ],
  ],
  [
    'pepite',
    'Prêter, rendre, dépanner',
    [
      ['Le comité prête sa vaisselle', 'carre', 5, 3],
      ['La boîte à livres devant la mairie', 'losange', 1],
      ['Un voisin soude, l’autre taille', 'rond', 2],
    ],
  ],
  [
    'pepite',
    'Des fêtes qui durent',
    [
      ['Le bal de juin, tous âges', 'triangle', 3],
      ['Le loto du foot, complet', 'carre', 0],
    ],
  ],
  [
    'rateau',
    'Plus de car le soir',
    [
      ['Dernier car à 18 h, même au collège', 'triangle', 6],
      ['Sans permis, pas de cinéma', 'carre', 2],
      ['On n’ose pas demander un trajet', 'rond', 1],
      ['Le médecin est à 22 km', 'losange', 3],
    ],
  ],
  [
    'rateau',
    'Toujours les mêmes',
    [
      ['Neuf trésoriers, tous épuisés', 'carre', 4],
      ['Les réunions à 18 h, qui peut venir ?', 'triangle', 2],
      ['On n’invite plus les nouveaux', 'losange', 0],
    ],
  ],
  [
    'rateau',
    'Où sont les jeunes ?',
    [
      ['Le foyer est fermé depuis 2019', 'rond', 2],
      ['Ils sont sur le parking', 'triangle', 1],
    ],
  ],
]

const waiting: readonly Said[] = [
  ['Le car du marché a été supprimé', 'rond', 0],
  ['Le café associatif du jeudi à Corvilliers', 'losange', 0],
  ['La salle se réserve six mois avant', 'carre', 0],
  ['Une mamie apprend le tricot au collège', 'triangle', 0],
  ['Trop d’affiches, on ne lit plus rien', 'rond', 0],
]

/** The evening of the design's picture: six sets, nineteen notes, five to put away. */
export function pictureRows(): PageRows {
  const rows: PageRows = { contributions: [], placements: [], clusters: [], groups }
  const say = (id: string, [text, shape, agreements, count = 1]: Said) => {
    rows.contributions.push(contributionOf(id, text, { groupId: shape as GroupId, agreements, count }))
  }
  sets.forEach(([slot, title, said], setIndex) => {
    const setId = `set-${setIndex}`
    rows.clusters.push(clusterOf(setId, slot, title, `a${setIndex}`))
    said.forEach((one, index) => {
      const id = `note-${setIndex}-${index}`
      say(id, one)
      rows.placements.push(placementOf(id, slot, `a${index}`, setId))
    })
  })
  waiting.forEach((one, index) => {
    say(`tray-${index}`, one)
  })
  return rows
}

/** Many notes, for reading how a crowded board behaves. */
export function crowdedRows(amount: number): PageRows {
  const rows: PageRows = { contributions: [], placements: [], clusters: [], groups }
  const texts = sets.flatMap(([, , said]) => said)
  for (let index = 0; index < amount; index += 1) {
    const said = texts[index % texts.length]
    if (!said) continue
    const setIndex = Math.floor(index / 12)
    const slot = setIndex % 2 === 0 ? 'pepite' : 'rateau'
    if (index % 12 === 0) {
      const key = String(setIndex).padStart(5, '0')
      rows.clusters.push(clusterOf(`set-${setIndex}`, slot, `Set numéro ${setIndex + 1}`, key))
    }
    const [text, shape, agreements] = said
    const id = `note-${index}`
    rows.contributions.push(contributionOf(id, text, { groupId: shape as GroupId, agreements }))
    rows.placements.push(placementOf(id, slot, String(index % 12).padStart(3, '0'), `set-${setIndex}`))
  }
  return rows
}
