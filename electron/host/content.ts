import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Method, methodSchema } from '../../shared/domain/methods/methodSchema.ts'
import type { MethodGuides } from '../../shared/domain/methods/ownMethod.ts'
import { type Template, templateSchema } from '../../shared/domain/templates/templateSchema.ts'

/** Reads and checks every method of `templates/methods`. @throws ZodError when a file is not what it says. */
export function readMethods(templatesFolder: string): Method[] {
  const folder = join(templatesFolder, 'methods')
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'method.json')))
    .sort()
    .map((name) => methodSchema.parse(JSON.parse(readFileSync(join(folder, name, 'method.json'), 'utf8'))))
}

/** The methods with their guides in Markdown; a guide that is missing is empty. */
export function methodLibraryContent(
  templatesFolder: string,
  methods: readonly Method[],
): { method: Method; guides: MethodGuides }[] {
  const guide = (id: string, language: 'fr' | 'en') => {
    const path = join(templatesFolder, 'methods', id, `guide.${language}.md`)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  return methods.map((method) => ({
    method,
    guides: { fr: guide(method.id, 'fr'), en: guide(method.id, 'en') },
  }))
}

/** The template of that name, in `templates/demarches` or `templates/demos`; undefined when there is none. */
export function readTemplate(
  templatesFolder: string,
  name: string,
): { template: Template; isDemo: boolean } | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined
  for (const folder of ['demarches', 'demos'] as const) {
    const path = join(templatesFolder, folder, `${name}.json`)
    if (!existsSync(path)) continue
    return {
      template: templateSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
      isDemo: folder === 'demos',
    }
  }
  return undefined
}
