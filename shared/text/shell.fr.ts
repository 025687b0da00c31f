/** What the shell and `npm start` say outside the pages. */
export const shell = {
  buildingPages: 'Construction des pages, quelques secondes.',
  electronAbsent: 'Le programme Electron n’est pas là : Tablée passe par votre navigateur.',
  windowsOpened: 'Tablée est ouverte dans deux fenêtres de {{browser}}. Ctrl C pour l’arrêter.',
  browserOpened: 'Tablée est ouverte dans votre navigateur. Ctrl C pour l’arrêter.',
  openYourself:
    'À ouvrir vous-même sur cet ordinateur ; chaque adresse sert une fois, dans les dix minutes. Ctrl C pour arrêter Tablée.',
  consoleAddress: 'Conduite : {{address}}',
  wallAddress: 'Écran de la salle : {{address}}',
  closing: 'La démarche est gardée. À bientôt.',
  libraryBusy:
    'Tablée est déjà ouverte sur cet ordinateur. Fermez-la d’abord, ou continuez dans ses fenêtres.',
  libraryUnreadable:
    'La bibliothèque de Tablée ne se lit pas sur ce disque. Rien n’a été modifié. Gardez une copie du dossier avant d’y toucher.',
  portTaken:
    'Un autre programme occupe déjà la porte {{port}}. Choisissez-en une autre, ou laissez Tablée choisir.',
  pagesMissing: 'Les pages ne sont pas construites : npm run build, puis npm run serve.',
  hostStopped:
    'Le moteur de Tablée s’est arrêté plusieurs fois de suite. Ce qui était gardé est dans le fichier. Fermez puis rouvrez Tablée.',
  openOutsideTitle: 'Ouvrir cette page dans votre navigateur ?',
  openOutsideDetail: 'Elle vient de {{host}}, hors de Tablée.',
  openOutsideYes: 'Ouvrir',
  openOutsideNo: 'Rester ici',
  projectorArrived: 'Vidéoprojecteur trouvé : l’écran de la salle y est, en entier.',
  projectorGone:
    'Il n’y a plus qu’un écran : l’écran de la salle attend dans une fenêtre. Rebranchez le vidéoprojecteur, il y retourne seul. L’horloge n’a pas bougé.',
  projectorResized:
    'L’image du vidéoprojecteur a changé de taille : l’écran de la salle la remplit de nouveau.',
  screensMirrored:
    'Les deux écrans montrent la même image. Pour que la salle ait la sienne, choisissez « Étendre » dans les réglages d’affichage de l’ordinateur.',
  fileNotOurs:
    'Ce fichier n’est pas une démarche de Tablée : leur nom finit par .tablee. Rien n’a été ouvert.',
  linkRefused: 'Ce lien ne mène à aucun fichier de cet ordinateur. Rien n’a été ouvert.',
  fileKind: 'Démarche Tablée',
  menuFile: 'Fichier',
  menuOpen: 'Ouvrir un fichier…',
  menuRecent: 'Fichiers récents',
  menuClearRecent: 'Vider cette liste',
  menuShowInFolder: 'Afficher dans le dossier',
  menuQuit: 'Quitter Tablée',
  menuEdit: 'Édition',
  menuUndo: 'Annuler',
  menuRedo: 'Rétablir',
  menuCut: 'Couper',
  menuCopy: 'Copier',
  menuPaste: 'Coller',
  menuSelectAll: 'Tout sélectionner',
  menuView: 'Affichage',
  menuResetZoom: 'Taille normale',
  menuZoomIn: 'Agrandir',
  menuZoomOut: 'Réduire la taille',
  menuFullScreen: 'Plein écran',
  menuWindow: 'Fenêtre',
  menuMinimize: 'Réduire la fenêtre',
  menuClose: 'Fermer la fenêtre',
  menuAbout: 'À propos de Tablée',
  menuHide: 'Masquer Tablée',
  menuHideOthers: 'Masquer les autres',
  menuUnhide: 'Tout afficher',
  hostRestarted:
    'Le moteur de Tablée s’est arrêté, puis a repris : ce qui était gardé l’est toujours. La raison est notée sur cet ordinateur, et n’est envoyée à personne.',
  woken: 'L’ordinateur s’est réveillé. Les heures de fin n’ont pas bougé.',
}
