import type { ContributionColour } from '../../../shared/domain/rows.ts'

/** The colours of the tokens, as the canvas takes them. */
export type Ink = {
  encre: string
  encre2: string
  trait: string
  filet: string
  papier: string
  tints: Record<ContributionColour, string>
  target: Record<ContributionColour, string>
}

/** Reads the tokens of the page, so that « Contraste renforcé » reaches the canvas too. */
export function inkOfPage(): Ink {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  const encre = token('--encre', '#10302a')
  return {
    encre,
    encre2: token('--encre-2', '#45605a'),
    trait: token('--trait', '#6e8a80'),
    filet: token('--eau-fort', '#b4d3c4'),
    papier: token('--papier', '#ffffff'),
    tints: {
      papier: token('--eau', '#dcebe3'),
      or: token('--or-clair', '#fff0bf'),
      ciel: token('--ciel-clair', '#e3f1fa'),
      dragee: token('--dragee-clair', '#fde7eb'),
      eau: token('--eau', '#dcebe3'),
    },
    target: {
      papier: encre,
      or: token('--or-fonce', '#7a5000'),
      ciel: token('--ciel-fonce', '#17547f'),
      dragee: token('--dragee-fonce', '#96274a'),
      eau: encre,
    },
  }
}
