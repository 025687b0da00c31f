import { type MapPlace, reachNames } from './mapPlaces.ts'

/** Columns of the file, in French: those that `guessColumns` finds again. */
export const csvColumns = [
  'Identifiant',
  'Numéro',
  'Nom',
  'Catégorie',
  'Rayonnement',
  'Personnes',
  'Groupe',
  'Commune',
  'Code INSEE',
  'Longitude',
  'Latitude',
  'Carte',
  'Atelier',
] as const

/** Gommettes for a French spreadsheet: UTF-8 with its mark, `;` between cells, decimal commas, one line each. */
export function mapItemsToCsv(places: readonly MapPlace[]): string {
  const lines = places.map((one) => [
    one.id,
    String(one.number),
    asText(one.label),
    asText(one.category),
    reachNames[one.reach],
    String(one.count),
    asText(one.group),
    asText(one.commune),
    one.communeCode,
    degrees(one.place?.[0]),
    degrees(one.place?.[1]),
    asText(one.map),
    asText(one.atelier),
  ])
  return `\ufeff${[[...csvColumns], ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}

function degrees(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(6).replace('.', ',')
}

/** What somebody typed is never a formula for the spreadsheet that opens it. */
function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
