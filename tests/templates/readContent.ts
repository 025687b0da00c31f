import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Method, methodSchema } from '../../shared/domain/methods/methodSchema.ts'
import { type Template, templateSchema } from '../../shared/domain/templates/templateSchema.ts'

const root = new URL('../../templates/', import.meta.url)

/** Names of the folders of `templates/methods`. */
export function methodFolders(): string[] {
  return readdirSync(fileURLToPath(new URL('methods/', root))).sort()
}

export function readText(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, root)), 'utf8')
}

export function readMethod(folder: string): Method {
  return methodSchema.parse(JSON.parse(readText(`methods/${folder}/method.json`)))
}

export function readMethods(): Method[] {
  return methodFolders().map(readMethod)
}

/** Paths, under `templates/`, of every démarche kept as content. */
export function templatePaths(): string[] {
  return ['demarches', 'demos'].flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(`${folder}/`, root)))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`),
  )
}

export function readTemplate(path: string): Template {
  return templateSchema.parse(JSON.parse(readText(path)))
}
