import type { phone } from './phone.fr.ts'

/** Twins in easy French (FALC): one idea a sentence, usual words. What has no twin is said as it is. */
export const phoneFacile: { readonly [key in keyof typeof phone]?: string } = {
  codeText: 'Regardez l’écran. Il y a un code. Écrivez les 5 lettres ou chiffres.',
  codeWrong: 'Ce n’est pas le bon code. Regardez encore l’écran.',
  codeFull: 'Il y a trop de téléphones. Vous pouvez lever la main.',
  codeWait: 'Attendez une minute. Puis essayez encore.',
  otherAtelier: 'Le code a changé. Regardez l’écran. Écrivez le nouveau code.',
  kicked: 'Ce téléphone ne sert plus ce soir. Ce que vous avez écrit est gardé.',
  tableTitleTablee: 'Où êtes-vous assis ?',
  tableTitleGroupe: 'Dans quel groupe êtes-vous ?',
  tableText: 'Regardez la table. Il y a un dessin. Touchez le même dessin ici.',
  noAccount: 'On ne demande pas votre nom.',
  lookText: 'Attendez. Gardez cette page ouverte. Elle va changer.',
  contributeHelp: 'Écrivez une seule idée. Une personne la lit. Puis elle va à l’écran.',
  refusedTooMany: 'Vous avez écrit beaucoup. Attendez un peu.',
  refusedNotAsked: 'Cette question est finie.',
  voteTouch: 'Touchez une ligne. Une gommette se colle dessus.',
  votePoints: 'Donnez vos points. Touchez + ou −.',
  voteRank: 'Touchez d’abord ce que vous aimez le plus. Puis la suite.',
  voteLevels: 'Touchez une réponse pour chaque ligne.',
  voteSecret: 'Personne ne voit votre réponse.',
  voteNoted: 'C’est fait. Vous pouvez encore changer.',
  voteNotYours: 'Ce vote n’est pas pour ce téléphone.',
  offline: 'Le téléphone ne trouve plus la salle. Attendez. Gardez la page ouverte.',
  offlineKept: 'Le téléphone ne trouve plus la salle. Vos réponses sont gardées. Attendez.',
  noInternet: 'Le téléphone dit « Pas d’Internet ». C’est normal. Gardez ce Wi-Fi.',
}
