/** Words of the area « demarche ». */
export const demarche = {
  name: 'demarche',
} as const
