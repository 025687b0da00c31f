import type { MantineThemeOverride } from '@mantine/core'

/** Mantine's theme: only what the library itself computes; colours and sizes live in tokens.css. */
export const theme: MantineThemeOverride = {
  primaryColor: 'encre',
  primaryShade: 9,
  autoContrast: false,
  colors: {
    encre: [
      '#E6EDEA',
      '#C7D3CE',
      '#A8BAB4',
      '#8AA299',
      '#6E8A80',
      '#59776E',
      '#45645C',
      '#33524A',
      '#21413A',
      '#10302A',
    ],
  },
  fontFamily: 'var(--f-texte)',
  headings: { fontFamily: 'var(--f-titre)', fontWeight: '800' },
  defaultRadius: 0,
  focusRing: 'never',
  respectReducedMotion: true,
}
