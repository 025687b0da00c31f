import { describe, expect, test } from 'vitest'
import { aMethod } from './fixtures/aMethod.ts'
import { mostMethodFileBytes, readMethodFile, type SharedMethod, writeMethodFile } from './methodFile.ts'

const shared = (id: string, fields: Partial<SharedMethod> = {}): SharedMethod => ({
  method: aMethod(id),
  guides: { fr: '# Une méthode\n\n## Quand\n\nLe soir.\n', en: '# A method\n' },
  basedOn: '',
  ...fields,
})
const read = (text: string, accepts = true) => readMethodFile(text, () => accepts)
const problemOf = (text: string, accepts = true) => {
  const answer = read(text, accepts)
  return answer.ok ? null : answer.problem
}
/** The file of one method where `from` became `to`, and the line where that stands. */
function altered(from: string, to: string): { text: string; line: number } {
  const whole = writeMethodFile([shared('laNotre')])
  expect(whole).toContain(from)
  const text = whole.replace(from, to)
  return { text, line: whole.slice(0, whole.indexOf(from)).split('\n').length }
}

test('ce qui est écrit se relit, licence et provenance comprises', () => {
  const methods = [shared('une', { basedOn: 'pyramide' }), shared('deux')]
  expect(read(writeMethodFile(methods))).toEqual({ ok: true, methods })
  expect(read(`\ufeff${writeMethodFile(methods)}`)).toEqual({ ok: true, methods })
})

describe('un fichier qui n’est pas des méthodes', () => {
  test('coupé, étranger, plus récent, trop gros : la phrase qui va', () => {
    expect(problemOf('{"format": "tablee-methodes",\n "vers')).toEqual({ code: 'methodFileBroken', line: 2 })
    expect(problemOf('[]')).toEqual({ code: 'methodFileForeign' })
    expect(problemOf('{"format": "autre"}')).toEqual({ code: 'methodFileForeign' })
    expect(problemOf('{"format": "tablee-methodes", "version": 2}')).toEqual({ code: 'methodFileNewer' })
    expect(problemOf(' '.repeat(mostMethodFileBytes + 1))).toEqual({ code: 'methodFileTooLarge' })
  })
})

describe('un fichier hostile est refusé avec la ligne', () => {
  test('un script dans un texte', () => {
    for (const script of [
      '<script>alert(1)</script>',
      '<img src=x onerror=a>',
      'javascript:alert(1)',
      '\u202etxet',
    ]) {
      const { text, line } = altered('Se parler avant de décider.', script)
      expect(problemOf(text), script).toEqual({
        code: 'methodFileHostile',
        line,
        path: 'methods.0.method.purpose.fr',
      })
    }
  })

  test('un chemin hors de son dossier', () => {
    for (const path of [
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\\\Windows',
      'file:///etc',
      '![](../../x.png)',
    ]) {
      const { text, line } = altered('Pratique courante', path)
      expect(problemOf(text), path).toEqual({
        code: 'methodFilePath',
        line,
        path: 'methods.0.method.source.fr',
      })
    }
  })

  test('un nom qui atteint les objets', () => {
    const { text, line } = altered('"look": "consigne"', '"__proto__": {}')
    expect(problemOf(text)).toEqual({ code: 'methodFileBroken', line })
  })

  test('une licence qui ne permet pas de reprendre : dite, pas cachée', () => {
    const { text, line } = altered('CC-BY-SA-4.0', 'Tous droits réservés')
    expect(problemOf(text)).toEqual({ code: 'methodFileLicence', line, licence: 'Tous droits réservés' })
  })

  test('un cycle : voisine d’elle-même, ou adaptée de ce qui l’adapte', () => {
    const { text, line } = altered('"related": []', '"related": ["laNotre"]')
    expect(problemOf(text)).toEqual({ code: 'methodFileCycle', line, path: 'methods.0.method.related.0' })
    const round = writeMethodFile([shared('une', { basedOn: 'deux' }), shared('deux', { basedOn: 'une' })])
    expect(problemOf(round)).toMatchObject({ code: 'methodFileCycle', path: 'methods.0.basedOn' })
    expect(problemOf(writeMethodFile([shared('une'), shared('une')]))).toMatchObject({
      code: 'methodFileCycle',
    })
  })

  test('un champ de trop, un champ manquant, des minutes qui ne s’ajoutent pas, des réglages inconnus', () => {
    expect(problemOf(altered('"phase": "debattre"', '"phase": "autre"').text)).toMatchObject({
      code: 'methodFileWrong',
      path: 'methods.0.method.phase',
    })
    expect(problemOf(altered('"card": ""', '"run": "rm"').text)).toMatchObject({ code: 'methodFileWrong' })
    expect(problemOf(altered('"wished": 20', '"wished": 25').text)).toMatchObject({
      path: 'methods.0.method.steps',
    })
    expect(problemOf(writeMethodFile([shared('une')]), false)).toMatchObject({
      code: 'methodFileWrong',
      path: 'methods.0.method.boards.0.settings',
    })
  })
})

test('des signes de la vie courante passent', () => {
  const kept = shared('une', {
    guides: {
      fr: 'On aime <3 le village\n\n- 3 < 4, et/ou 2 > 1\n- https://exemple.fr',
      en: 'data: what we know',
    },
  })
  expect(read(writeMethodFile([kept])).ok).toBe(true)
})
