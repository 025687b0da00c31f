import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readMethods } from '../../electron/host/content.ts'
import { type MethodEntry, methodEntry } from '../../shared/domain/methods/methodEntry.ts'
import { anyMethod, searchMethods } from '../../shared/domain/methods/searchMethods.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))
const count = 200
const rounds = 100
const queries = ['frigo', 'pepites rateaux', 'a deux', 'vote', 'papier feutre table', 'hélicoptère', '']

/** Two hundred methods made of ours, each with its own name so that none is the same as another. */
function twoHundred(): MethodEntry[] {
  const ours = readMethods(templates).map((method) =>
    methodEntry(method, 'fr', readFileSync(`${templates}methods/${method.id}/guide.fr.md`, 'utf8')),
  )
  return Array.from({ length: count }, (_, index) => {
    const one = ours[index % ours.length]
    if (!one) throw new Error('The library is empty')
    return { ...one, id: `${one.id}${index}`, name: `${one.name} ${index}` }
  })
}

/** Medians of several works, each round running all of them in turn: a busy machine slows them alike. */
function mediansMs(works: readonly (() => void)[]): number[] {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      work()
      times[index]?.push(performance.now() - start)
    }
  }
  return times.map((list) => percentile(list, 0.5))
}

/** A search over 200 methods, as one types, against a plain `includes` of the same words in the same texts. */
export const libraryBenchmark: Benchmark = {
  name: 'library',
  asks: 'une recherche dans 200 méthodes, en regard d’un simple includes sur les mêmes textes',
  run: async () => {
    const methods = twoHundred()
    const texts = methods.map((method) =>
      [method.name, ...method.aliases, method.pitch, method.purpose, method.guide].join(' ').toLowerCase(),
    )
    const firstStart = performance.now()
    searchMethods(methods, 'frigo')
    const firstMs = performance.now() - firstStart
    let held = 0
    const search = () => {
      for (const query of queries) searchMethods(methods, query, { ...anyMethod, people: 40 })
    }
    const plain = () => {
      for (const query of queries) {
        const words = query.toLowerCase().split(' ')
        held += texts.filter((text) => words.every((word) => text.includes(word))).length
      }
    }
    const [searchMs = 0, plainMs = 0] = mediansMs([search, plain])
    return {
      methods: count,
      signs: texts.reduce((sum, text) => sum + text.length, 0),
      firstSearchMs: rounded(firstMs),
      searchMs: rounded(searchMs / queries.length),
      plainIncludesMs: rounded(plainMs / queries.length),
      ratio: rounded(searchMs / plainMs),
      held: held > 0,
    }
  },
}
