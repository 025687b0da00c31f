/** What the sheets say: their form in the console, the wall, the synthesis, the paper. */
export const sheets = {
  name: 'Fiches',
  missingAll: 'Aucune fiche n’a été remplie sur le tableau « {{title}} ».',
  wallEmpty: 'La première fiche arrivera ici.',
  settingsTitle: 'Titre',
  status_attendu: 'Attendue',
  status_brouillon: 'En cours',
  status_rendu: 'Remise',
  formStatus: 'Où en est cette fiche',
  formNoChoice: 'Pas de réponse',
  formPrivate: 'Peut nommer quelqu’un : ne s’affiche jamais sur l’écran de la salle.',
  formLine: '{{label}}, ligne {{number}}',
  formRemoveLine: 'Retirer la ligne {{number}}',
  formLinesOf_one: '{{count}} ligne sur {{most}}',
  formLinesOf_other: '{{count}} lignes sur {{most}}',
  formOvertaken:
    'Cette réponse a été changée ailleurs pendant que vous écriviez. Votre texte est resté dans le champ ; l’autre dit :',
  formEmptied: 'Elle a été vidée.',
  formKeepMine: 'Garder mon texte',
  formTakeTheirs: 'Prendre l’autre',
} as const
