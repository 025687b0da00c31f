/** The words of the gallery, which is never shipped. */
export const galleryWords = {
  title: 'Composants',
  furniture: 'Le mobilier est rond\u00A0: ce qui s’actionne',
  fields: 'Champs et problèmes',
  messages: 'Un message, un geste',
  pictures: 'La table, seule image de la maison',
  gommettes: 'Gommettes\u00A0: une forme avant une couleur',
  rooms: 'Dix plans de salle',
  scene: 'Sur la scène',
  sheets: 'Le papier est carré',
  tokens: 'Couleurs',
  type: 'Deux familles',
} as const
