/** One partial of a struck sound: it rises, then fades. Gains are relative to the loudest partial of the recipe. */
export type SoundPartial = { frequencyHz: number; gain: number; attackMs: number; decayMs: number }

/** A stroke, and when it is struck after the sound begins. */
export type SoundStroke = { startMs: number; partials: readonly SoundPartial[] }

export type SoundRecipe = { strokes: readonly SoundStroke[]; lowPassHz: number | null }

export type SoundName = 'glass' | 'gong' | 'recall'

/** Peak of every sound, −6 dBFS, as a share of the full scale. */
export const peakGain = 10 ** (-6 / 20)

const tap = [
  { frequencyHz: 2093, gain: 1, attackMs: 2, decayMs: 500 },
  { frequencyHz: 5274, gain: 0.4, attackMs: 2, decayMs: 300 },
  { frequencyHz: 8372, gain: 0.2, attackMs: 2, decayMs: 150 },
]

/** The three sounds of the house (design, 3.5): nothing recorded, so nothing to license. */
export const soundRecipes: { readonly [name in SoundName]: SoundRecipe } = {
  /** « Verre tinté »: five minutes left. */
  glass: {
    strokes: [
      { startMs: 0, partials: tap },
      { startMs: 350, partials: tap },
    ],
    lowPassHz: null,
  },
  /** « Gong »: time is up. */
  gong: {
    strokes: [
      {
        startMs: 0,
        partials: [
          [98, 1],
          [147, 0.7],
          [233, 0.5],
          [311, 0.3],
          [415, 0.2],
        ].map(([frequencyHz = 0, gain = 0]) => ({ frequencyHz, gain, attackMs: 15, decayMs: 4500 })),
      },
    ],
    lowPassHz: 1800,
  },
  /** « Rappel »: back from the pause. */
  recall: {
    strokes: [659, 784, 1047].map((frequencyHz, index) => ({
      startMs: index * 350,
      partials: [{ frequencyHz, gain: 1, attackMs: 8, decayMs: 900 }],
    })),
    lowPassHz: null,
  },
}

/**
 * How loud all partials sound together at most, before scaling: a decay falls by 60 dB in its time, and partials may
 * meet in phase.
 */
export function loudestSum(recipe: SoundRecipe): number {
  const onsets = recipe.strokes.flatMap((stroke) =>
    stroke.partials.map((partial) => stroke.startMs + partial.attackMs),
  )
  return Math.max(...onsets.map((atMs) => sumAt(recipe, atMs)))
}

function sumAt(recipe: SoundRecipe, atMs: number): number {
  return recipe.strokes
    .flatMap((stroke) => stroke.partials.map((partial) => levelOf(partial, atMs - stroke.startMs)))
    .reduce((sum, level) => sum + level, 0)
}

/** Level of a partial so long after its stroke, as the player shapes it. */
export function levelOf({ gain, attackMs, decayMs }: SoundPartial, sinceMs: number): number {
  if (sinceMs < 0) return 0
  if (sinceMs < attackMs) return (gain * sinceMs) / attackMs
  const fadingMs = sinceMs - attackMs
  return fadingMs >= decayMs ? 0 : gain * 10 ** ((-3 * fadingMs) / decayMs)
}

/** What every gain of a recipe is multiplied by, so that it never passes −6 dBFS. */
export function scaleOf(recipe: SoundRecipe): number {
  return peakGain / loudestSum(recipe)
}

/** How long it lasts, in ms. */
export function durationMsOf(recipe: SoundRecipe): number {
  return Math.max(
    ...recipe.strokes.flatMap(({ startMs, partials }) =>
      partials.map(({ attackMs, decayMs }) => startMs + attackMs + decayMs),
    ),
  )
}
