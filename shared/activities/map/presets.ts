import type { PictogramId } from '../../domain/gommettes/pictograms.ts'
import type { GommetteShape } from '../../domain/rows.ts'

/** Ready-made legends: places (M21), associations (M22), first names on arrival (M01), alive or asleep (M21, variant). */
export const presetIds = ['lieux', 'associations', 'prenoms', 'vivant'] as const
export type PresetId = (typeof presetIds)[number]

type PresetCategory = {
  id: string
  title: string
  shape: GommetteShape
  pictogram: PictogramId | ''
  drawing: null
}

const category = (
  id: string,
  title: string,
  shape: GommetteShape,
  pictogram: PictogramId | '',
): PresetCategory => ({ id, title, shape, pictogram, drawing: null })

const presets: { readonly [id in PresetId]: readonly PresetCategory[] } = {
  lieux: [
    category('cafeCommerce', 'Café, commerce', 'carre', 'cafe'),
    category('marche', 'Marché', 'etoile', 'marche'),
    category('equipementSportif', 'Équipement sportif', 'rond', 'sport'),
    category('equipementCulturel', 'Médiathèque, salle de spectacle', 'hexagone', 'livre'),
    category('ecole', 'École, sortie d’école', 'triangle', 'ecole'),
    category('espacePublic', 'Place, banc, parc', 'losange', 'banc'),
    category('patrimoine', 'Lieu patrimonial ou de culte', 'hexagone', 'eglise'),
    category('nature', 'Chemin, rivière, jardin', 'losange', 'nature'),
    category('feteLocale', 'Fête, événement festif', 'etoile', 'fete'),
    category('evenementCulturel', 'Événement culturel', 'hexagone', 'theatre'),
    category('evenementSportif', 'Événement sportif', 'rond', 'course'),
    category('lieuInformel', 'Lieu informel', 'goutte', 'parole'),
    category('autre', 'Autre', 'croix', 'points'),
  ],
  associations: [
    category('loisirs', 'Loisirs et bien-être', 'losange', 'loisirs'),
    category('sport', 'Sport (avec compétition)', 'rond', 'coupe'),
    category('culture', 'Culture (production, diffusion)', 'hexagone', 'musique'),
    category('patrimoine', 'Patrimoine et environnement', 'triangle', 'arbre'),
    category('solidarite', 'Solidarité, caritatif', 'etoile', 'entraide'),
    category('animation', 'Animation sociale', 'carre', 'personnes'),
  ],
  prenoms: [category('present', 'Je place mon prénom', 'rond', 'personne')],
  vivant: [category('vivant', 'Vivant', 'losange', 'coeur'), category('endormi', 'Endormi', 'carre', 'oeil')],
}

/** The categories of a ready-made legend. */
export function categoriesOf(preset: PresetId): PresetCategory[] {
  return presets[preset].map((one) => ({ ...one }))
}
