import { describe, expect, it } from 'vitest'
import { checkEasyFrench } from './checkEasyFrench.ts'

const kindsOf = (text: string) => checkEasyFrench(text).map((finding) => finding.kind)

describe('an easy text', () => {
  it.each([
    'Écrivez une idée par papier.',
    'Qu’est-ce qui va bien ? Qu’est-ce qui manque ?',
    'Je suis… J’ai besoin de…\nPour…',
    'Vous ne comprenez pas ? Posez une question.',
    'À deux : gardez 3 idées.',
    'Allez chez votre voisin.',
    'Prenez un café, une chaise, un badge.',
    'Je suis. Mais aujourd’hui…',
    'On prend le car.',
    'Il y a un concert, un tissu.',
    '',
  ])('has no weakness: %s', (text) => {
    expect(checkEasyFrench(text)).toEqual([])
  })
})

describe('a sentence', () => {
  const thirteen = 'un deux un deux un deux un deux un deux un deux un'

  it('is long beyond twelve words, or beyond what is asked', () => {
    expect(checkEasyFrench(thirteen)).toEqual([{ kind: 'longSentence', excerpt: thirteen }])
    expect(checkEasyFrench(thirteen.slice(0, -3))).toEqual([])
    expect(checkEasyFrench(thirteen, { mostWords: 15 })).toEqual([])
  })

  it('goes on over the line when the next line begins in lower case', () => {
    expect(kindsOf('un deux un deux un deux un\ndeux un deux un deux un')).toEqual(['longSentence'])
    expect(kindsOf('Un deux un deux un deux un\nDeux un deux un deux un')).toEqual([])
  })

  it('does not count a lone sign as a word', () => {
    expect(checkEasyFrench('Un deux un deux un deux : un deux un deux un deux ?')).toEqual([])
  })

  it.each([
    'Ceci va bien, mais cela va mal.',
    'Marchez et lisez.',
    'Une chose me pèse et je la garde.',
    'On lit ; on parle.',
    'On lit la lettre, on change les mots difficiles, on signe à la fin.',
  ])('holds two ideas: %s', (text) => {
    expect(kindsOf(text)).toContain('twoIdeas')
  })

  it.each([
    'Ce n’est pas impossible.',
    'Vous ne pouvez pas ne pas choisir.',
    'Il n’y a rien d’inutile.',
    'Ne partez pas sans votre papier.',
  ])('says no twice: %s', (text) => {
    expect(kindsOf(text)).toContain('doubleNegation')
  })

  it.each(['On ne lit pas vos papiers.', 'Parlez sans crier.', 'C’est interdit.', 'Ni moi, ni toi.'])(
    'says no once: %s',
    (text) => {
      expect(kindsOf(text)).not.toContain('doubleNegation')
    },
  )
})

describe('a word', () => {
  it('is long beyond twelve letters, a hyphen or an apostrophe making two', () => {
    expect(checkEasyFrench('La participation.')).toEqual([{ kind: 'longWord', excerpt: 'participation' }])
    expect(checkEasyFrench('Les associations peuvent-elles venir ?')).toEqual([])
  })

  it('is found with its plural and its endings, as it is written', () => {
    expect(checkEasyFrench('Les Enjeux ?')).toEqual([{ kind: 'rareWord', excerpt: 'Enjeux' }])
    expect(checkEasyFrench('Priorisez.')).toEqual([{ kind: 'rareWord', excerpt: 'Priorisez' }])
    expect(checkEasyFrench('Prenez une feuille de route.')).toEqual([
      { kind: 'metaphor', excerpt: 'feuille de route' },
    ])
  })

  it('is not mistaken for the beginning of another one', () => {
    expect(checkEasyFrench('La capitale. Le pisteur. Les axones.')).toEqual([])
  })

  it('is a figure rather than letters, and never an abbreviation', () => {
    expect(checkEasyFrench('Parlez trois minutes.')).toEqual([{ kind: 'numberInLetters', excerpt: 'trois' }])
    expect(checkEasyFrench('Le PLU, etc.')).toEqual([
      { kind: 'abbreviation', excerpt: 'PLU' },
      { kind: 'abbreviation', excerpt: 'etc' },
    ])
  })
})

it('reports sentence by sentence, in the order of the text', () => {
  expect(checkEasyFrench('Gardez trois idées. Lisez et parlez.')).toEqual([
    { kind: 'numberInLetters', excerpt: 'trois' },
    { kind: 'twoIdeas', excerpt: 'Lisez et parlez' },
  ])
})

it('reads a text written with straight apostrophes too', () => {
  expect(kindsOf("Ce n'est pas impossible.")).toEqual(['doubleNegation'])
})
