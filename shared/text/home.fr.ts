/** Words of the home: the démarches of this computer. */
export const home = {
  opening: 'La table se met…',
  productName: 'Tablée',
  everythingStays: 'Tout reste sur cet ordinateur',
  myDemarches: 'Mes démarches',
  seeExample: 'Voir un exemple',
  exampleTitle: 'Exemple : le Pays de Lormière',
  newDemarche: 'Nouvelle démarche',
  hostLost: 'Tablée s’est arrêtée sur cet ordinateur. Rien n’est perdu. Relancez-la, cette fenêtre suivra.',
  notInvited: 'Cette fenêtre s’ouvre depuis Tablée. Fermez-la, puis relancez Tablée.',
} as const
