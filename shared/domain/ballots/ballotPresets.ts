import { type BallotSettings, settingsSchema } from './ballotSettings.ts'

/** The part of the rules that a preset decides; questions, axes, options and voters stay. */
export type BallotPreset = Partial<Omit<BallotSettings, 'preset' | 'options' | 'axes' | 'question'>>

const marks = (labels: readonly string[]) =>
  labels.map((label, value) => ({ id: `n${value}`, label, value, sign: 'none' as const, needsReason: false }))

/** Every vote of the trade, as settings. The first is the default (decision 21). */
export const ballotPresets = {
  /** M29: two voices, two different actions per axis, a second round on a tie. */
  deuxVoixParAxe: {
    answer: { kind: 'voices', unit: 'voix', perVoter: 2, mostPerOption: 1, allowsNegative: false },
    scope: 'perAxis',
    seats: 2,
    tieRule: 'secondRound',
    ways: ['hands', 'gommettes', 'paper', 'phone'],
  },
  gommettesQuiSEmpilent: {
    answer: { kind: 'voices', unit: 'gommettes', perVoter: 3, mostPerOption: 3, allowsNegative: false },
    scope: 'inAll',
    seats: 3,
    tieRule: 'discussion',
    ways: ['gommettes', 'phone'],
  },
  like: {
    answer: {
      kind: 'voices',
      unit: 'coups de cœur',
      perVoter: 1000,
      mostPerOption: 1,
      allowsNegative: false,
    },
    scope: 'inAll',
    seats: 0,
    ways: ['phone', 'hands'],
  },
  centPoints: {
    answer: { kind: 'voices', unit: 'points', perVoter: 100, mostPerOption: 100, allowsNegative: false },
    scope: 'inAll',
    seats: 3,
    tieRule: 'discussion',
    ways: ['paper', 'phone'],
  },
  etoiles: {
    answer: {
      kind: 'levels',
      look: 'etoiles',
      decides: 'mean',
      levels: marks(['0', '1', '2', '3', '4', '5']).slice(1),
    },
    scope: 'inAll',
    seats: 0,
    ways: ['phone', 'paper'],
  },
  cinqDoigts: {
    answer: {
      kind: 'levels',
      look: 'doigts',
      decides: 'mean',
      levels: marks(['0', '1', '2', '3', '4', '5']),
    },
    scope: 'inAll',
    seats: 0,
    ways: ['hands', 'round'],
  },
  /** « Dire la météo »: how each person is, from storm to sun; nothing is chosen. */
  meteo: {
    answer: {
      kind: 'levels',
      look: 'mots',
      decides: 'mean',
      levels: marks(['', 'Orage', 'Pluie', 'Nuages', 'Éclaircies', 'Soleil']).slice(1),
    },
    scope: 'inAll',
    seats: 0,
    ways: ['phone', 'hands', 'round'],
  },
  consentement: {
    answer: {
      kind: 'levels',
      look: 'consentement',
      decides: 'consent',
      levels: [
        { id: 'oui', label: 'Pas d’objection', value: null, sign: 'plus', needsReason: false },
        { id: 'reserve', label: 'Réserve', value: null, sign: 'none', needsReason: false },
        { id: 'objection', label: 'Objection', value: null, sign: 'moins', needsReason: true },
      ],
    },
    scope: 'inAll',
    seats: 0,
    ways: ['round', 'hands', 'phone'],
  },
  classement: {
    answer: { kind: 'ranking', mostRanked: 0 },
    scope: 'inAll',
    seats: 3,
    tieRule: 'discussion',
    ways: ['paper', 'phone'],
  },
  ouiNonBlanc: {
    answer: {
      kind: 'levels',
      look: 'mots',
      decides: 'majority',
      levels: [
        { id: 'oui', label: 'Oui', value: 1, sign: 'plus', needsReason: false },
        { id: 'non', label: 'Non', value: 0, sign: 'moins', needsReason: false },
        { id: 'blanc', label: 'Blanc', value: null, sign: 'none', needsReason: false },
      ],
    },
    scope: 'inAll',
    seats: 0,
    ways: ['hands', 'paper', 'phone'],
  },
  /** M59 and A39: a hearing, criteria with their weights, a quorum, a consensus, an envelope. */
  grilleDeCriteres: {
    answer: {
      kind: 'criteria',
      most: 4,
      criteria: [
        { id: 'utilite', label: 'Utile aux habitants', weight: 1 },
        { id: 'ouverture', label: 'Ouvert à tous', weight: 1 },
        { id: 'faisabilite', label: 'Faisable', weight: 1 },
        { id: 'cooperation', label: 'Fait à plusieurs', weight: 1 },
        { id: 'ancrage', label: 'Ancré dans le quartier', weight: 1 },
        { id: 'sobriete', label: 'Sobre', weight: 1 },
        { id: 'suite', label: 'Qui continue après l’aide', weight: 1 },
      ],
    },
    scope: 'inAll',
    seats: 0,
    hasHearings: true,
    quorum: { members: 15, percent: 50, mustInclude: 'associatifPro' },
    envelopeEuros: 0,
    supportLevels: ['Conseil', 'Matériel, lieu, temps d’agents', 'Financement partiel', 'Financement total'],
    ways: ['paper', 'phone'],
  },
} as const satisfies { [id: string]: BallotPreset }

export type BallotPresetId = keyof typeof ballotPresets

/** What a preset asks by itself where nothing was written: it can be opened at once. */
const starters: { readonly [id in BallotPresetId]?: { question: string; option: string } } = {
  meteo: { question: 'Quel temps fait-il pour vous ?', option: 'Ma météo du moment' },
}

/**
 * The same question and options under the rules of a preset. Where there is no option, « météo » brings its own, and
 * its question with it unless one was written.
 */
export function withPreset(settings: BallotSettings, id: BallotPresetId): BallotSettings {
  const { question, axes, options, voters, isSecret, results, splitBy, outputKind } = settings
  const starter = options.length === 0 ? starters[id] : undefined
  const asked = starter
    ? { question: question || starter.question, options: [{ id, text: starter.option }] }
    : { question, options }
  return settingsSchema.parse({
    ...{ axes, voters, isSecret, results, splitBy, outputKind },
    ...asked,
    ...ballotPresets[id],
    preset: id,
  })
}
