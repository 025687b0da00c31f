import { z } from 'zod'

/** A camelCase identifier of a model, a field or a part of it. */
const identifier = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

/** One column of a repeated block: « qui », « quand »… */
const sheetPartSchema = z.strictObject({ id: identifier, label: z.string().trim().min(1).max(120) })

/**
 * One question of a sheet. `text` is one line, `long` several lines, `list` a line per item, `blocks` a repeated group
 * of parts, `choice` one of `choices`, `date` a day (AAAA-MM-JJ). `isPrivate`: may name somebody, never on the wall.
 */
export const sheetFieldSchema = z.strictObject({
  id: identifier,
  label: z.string().trim().min(1).max(200),
  /** A line under the label that says how to answer, on screen and on paper. */
  hint: z.string().max(300).default(''),
  kind: z.enum(['text', 'long', 'list', 'blocks', 'choice', 'number', 'date']),
  /** Longest answer in signs: of the whole, of each item, of each part. */
  maxLength: z.int().min(1).max(4000).default(280),
  /** Most items of a list or blocks. */
  maxItems: z.int().min(1).max(60).default(20),
  choices: z.array(z.strictObject({ id: identifier, label: z.string().trim().min(1).max(120) })).default([]),
  parts: z.array(sheetPartSchema).max(6).default([]),
  isPrivate: z.boolean().default(false),
  /** Left empty, it is told among what is missing. */
  isRequired: z.boolean().default(false),
  /** Lines left on paper for the answer. */
  paperLines: z.int().min(1).max(30).default(2),
})
export type SheetField = z.infer<typeof sheetFieldSchema>

/** What a kind of sheet asks: a fiche action, a portrait, a compte rendu… Sections group the fields of one heading. */
export const sheetModelSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1).max(120),
  fields: z.array(sheetFieldSchema).min(1).max(40),
})
export type SheetModel = z.infer<typeof sheetModelSchema>

/** An answer: one text, the items of a list, or the parts of each block. */
export type SheetValue = string | string[] | { [part: string]: string }[]
