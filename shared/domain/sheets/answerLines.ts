import type { SheetField, SheetValue } from './sheetModel.ts'

/** An answer as lines to read: the items, « part : text » of each block, the words of a choice. Empty: no line. */
export function answerLines(field: SheetField, value: SheetValue): string[] {
  if (typeof value === 'string') {
    if (value === '') return []
    if (field.kind === 'choice') return [field.choices.find((choice) => choice.id === value)?.label ?? value]
    return value.split('\n').filter((line) => line.trim() !== '')
  }
  return value.flatMap((item) => {
    const line = typeof item === 'string' ? item : blockLine(field, item)
    return line === '' ? [] : [line]
  })
}

function blockLine(field: SheetField, block: { [part: string]: string }): string {
  return field.parts
    .flatMap((part) => {
      const text = block[part.id] ?? ''
      return text === '' ? [] : [`${part.label} : ${text}`]
    })
    .join(' · ')
}
