import type { PyramidSettings } from './schema.ts'

/** Words without their accents, their marks of both genders, nor their case. */
function plain(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/·\p{L}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The tier that a step plays, by its place in the settings: the one whose title the step bears, or begins with (« Tous
 * ensemble » plays « Tous »). Null when the step is of no tier (« La question »).
 */
export function tierOfStep(step: { title: string }, settings: PyramidSettings): number | null {
  const title = plain(step.title)
  const titles = settings.tiers.map((tier) => plain(tier.title))
  const exact = titles.indexOf(title)
  if (exact >= 0) return exact
  const begun = titles.findIndex((one) => one !== '' && `${title} `.startsWith(`${one} `))
  return begun >= 0 ? begun : null
}
