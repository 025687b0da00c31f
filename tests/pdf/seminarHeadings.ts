/** Headings 1 of « Rapport du séminaire », in order (W2-02). */
export const seminarHeadings = [
  'En bref',
  'Rappel de la démarche',
  'Le déroulé',
  'Cartographie physique',
  'La pyramide',
  'Flash infos',
  'Pépites et râteaux',
  'Fertilisation des idées',
  'Forum ouvert',
  'Comptes-rendus',
  'Groupes de travail',
  'Prochains petits pas',
  'Clôture',
  'Et maintenant ?',
  'Annexe – Toutes les contributions',
]
