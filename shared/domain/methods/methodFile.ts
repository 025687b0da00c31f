import { z } from 'zod'
import type { Json } from '../rows.ts'
import { lineOf, locateJson } from './locateJson.ts'
import {
  identifierSchema,
  type Method,
  type MethodBoard,
  methodLicences,
  methodSchema,
} from './methodSchema.ts'
import { type MethodGuides, methodGuidesSchema } from './ownMethod.ts'

export const methodFileFormat = 'tablee-methodes'
const version = 1
/** Beyond this a file is not a few methods. */
export const mostMethodFileBytes = 1024 * 1024

/** A method as it travels: its record, its guides, where it comes from. Notes of those who tried it stay at home. */
export type SharedMethod = { method: Method; guides: MethodGuides; basedOn: string }

const methodFileSchema = z.strictObject({
  format: z.literal(methodFileFormat),
  version: z.literal(version),
  methods: z
    .array(
      z.strictObject({
        method: methodSchema,
        guides: methodGuidesSchema,
        basedOn: z.union([identifierSchema, z.literal('')]),
      }),
    )
    .min(1)
    .max(200),
})

/** Why a file of methods is not taken: each with its own sentence. */
export type MethodFileProblem =
  | { code: 'methodFileTooLarge' }
  | { code: 'methodFileForeign' | 'methodFileNewer' }
  | { code: 'methodFileBroken'; line: number }
  | {
      code: 'methodFileHostile' | 'methodFilePath' | 'methodFileWrong' | 'methodFileCycle'
      line: number
      path: string
    }
  | { code: 'methodFileLicence'; line: number; licence: string }

export type ReadMethodFile = { ok: true; methods: SharedMethod[] } | { ok: false; problem: MethodFileProblem }

/** Methods as one file: JSON with its format and version, each method with its licence, authors and source. */
export function writeMethodFile(methods: readonly SharedMethod[]): string {
  const plain = methods.map(({ method, guides, basedOn }) => ({ method, guides, basedOn }))
  return `${JSON.stringify({ format: methodFileFormat, version, methods: plain }, null, 2)}\n`
}

/**
 * Reads a file of methods received from somebody. It is taken whole or not at all: the first thing that is wrong is
 * told with its line and its path. Nothing in it is ever run, followed or loaded.
 *
 * @param acceptsSettings whether the activity of a board accepts its settings, once in one language
 */
export function readMethodFile(
  text: string,
  acceptsSettings: (board: MethodBoard) => boolean,
): ReadMethodFile {
  if (text.length > mostMethodFileBytes) return problem({ code: 'methodFileTooLarge' })
  const places = locateJson(text.replace(/^\ufeff/, ''))
  if (!places.ok) return problem({ code: 'methodFileBroken', line: places.line })
  const value = JSON.parse(text.replace(/^\ufeff/, '')) as Json
  const at = (path: readonly PropertyKey[]) => ({
    line: lineOf(places.lines, path),
    path: path.map(String).join('.'),
  })
  const foreign = refusalOfFormat(value)
  if (foreign) return problem(foreign)
  const hostile = hostileText(value, [])
  if (hostile) return problem({ code: hostile.code, ...at(hostile.path) })
  const licence = refusedLicence(value)
  if (licence)
    return problem({ code: 'methodFileLicence', licence: licence.licence, line: at(licence.path).line })
  const read = methodFileSchema.safeParse(value)
  if (!read.success) return problem({ code: 'methodFileWrong', ...at(read.error.issues[0]?.path ?? []) })
  const { methods } = read.data
  for (const [index, { method }] of methods.entries()) {
    const wrong = method.boards.findIndex((board) => !acceptsSettings(board))
    if (wrong >= 0) {
      return problem({
        code: 'methodFileWrong',
        ...at(['methods', index, 'method', 'boards', wrong, 'settings']),
      })
    }
  }
  const cycle = cycleIn(methods)
  return cycle ? problem({ code: 'methodFileCycle', ...at(cycle) }) : { ok: true, methods }
}

function problem(one: MethodFileProblem): ReadMethodFile {
  return { ok: false, problem: one }
}

function refusalOfFormat(value: Json): MethodFileProblem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'methodFileForeign' }
  if (value.format !== methodFileFormat) return { code: 'methodFileForeign' }
  return typeof value.version === 'number' && value.version > version ? { code: 'methodFileNewer' } : null
}

/** Markup or an address that runs; signs that hide or turn the text around. */
const runs = /<[a-z!/?]|\b(?:javascript|vbscript):|\bdata:[a-z]+\//i
const hides = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u
/** A way to a file of this computer: up out of a folder, from the root, or on another machine. */
const leaves = /(^|[\s("'=/\\])\.\.[/\\]|^\/\w|\b[a-z]:\\|\bfile:|^\\\\/i

/** The first text that no method needs; names of members are read too. */
export function hostileText(
  value: Json,
  path: readonly PropertyKey[],
): { code: 'methodFileHostile' | 'methodFilePath'; path: readonly PropertyKey[] } | null {
  if (typeof value === 'string') {
    if (leaves.test(value)) return { code: 'methodFilePath', path }
    return runs.test(value) || hides.test(value) ? { code: 'methodFileHostile', path } : null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const found = hostileText(name, [...path, name]) ?? hostileText(inner, [...path, name])
    if (found) return found
  }
  return null
}

function refusedLicence(value: Json): { licence: string; path: PropertyKey[] } | null {
  const { methods } = value as { methods?: Json }
  if (!Array.isArray(methods)) return null
  for (const [index, one] of methods.entries()) {
    const licence = (one as { method?: { licence?: Json } } | null)?.method?.licence
    if (typeof licence === 'string' && !(methodLicences as readonly string[]).includes(licence)) {
      return { licence, path: ['methods', index, 'method', 'licence'] }
    }
  }
  return null
}

/**
 * A method beside itself, or adapted from one that was adapted from it: whoever follows the links would not come out.
 * Two methods that name each other as neighbours are no cycle: neighbours are looked up one step away.
 */
function cycleIn(methods: readonly SharedMethod[]): PropertyKey[] | null {
  const parents = new Map(methods.map(({ method, basedOn }) => [method.id, basedOn]))
  if (parents.size < methods.length) {
    const twice = methods.findIndex(({ method }, index) =>
      methods.slice(0, index).some((earlier) => earlier.method.id === method.id),
    )
    return ['methods', twice, 'method', 'id']
  }
  for (const [index, { method }] of methods.entries()) {
    const beside = method.related.indexOf(method.id)
    if (beside >= 0) return ['methods', index, 'method', 'related', beside]
    const seen = new Set([method.id])
    for (let parent = parents.get(method.id); parent; parent = parents.get(parent)) {
      if (seen.has(parent)) return ['methods', index, 'basedOn']
      seen.add(parent)
    }
  }
  return null
}
