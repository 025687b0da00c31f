import type { MethodSummary } from '../../../../shared/contract/methods.ts'

export type MethodFilter = 'all' | MethodSummary['phase']

/** Letters without accents or capitals: « Dépollution » is found by « depol ». */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/[’']/gu, ' ')
    .toLowerCase()
}

/** The methods of a phase that hold every word typed, in their name, other names, pitch or purpose; names first. */
export function searchMethods(
  methods: readonly MethodSummary[],
  typed: string,
  phase: MethodFilter,
): MethodSummary[] {
  const wanted = folded(typed).split(/\s+/u).filter(Boolean)
  return methods
    .filter((method) => phase === 'all' || method.phase === phase)
    .map((method) => {
      const name = folded(method.name)
      const whole = folded([method.name, ...method.aliases, method.pitch, method.purpose].join(' '))
      const isFound = wanted.every((word) => whole.includes(word))
      return { method, rank: isFound ? (wanted.every((word) => name.includes(word)) ? 0 : 1) : 2 }
    })
    .filter(({ rank }) => rank < 2)
    .sort(
      (a, b) => a.rank - b.rank || phaseRank(a.method) - phaseRank(b.method) || compare(a.method, b.method),
    )
    .map(({ method }) => method)
}

const phases = ['ouvrir', 'faireEmerger', 'debattre', 'choisir', 'clore']

function phaseRank(method: MethodSummary): number {
  return phases.indexOf(method.phase)
}

function compare(a: MethodSummary, b: MethodSummary): number {
  return folded(a.name) < folded(b.name) ? -1 : 1
}
