/** « Lormière, 3 950 » line by line: names as they are, population when the line ends with a number. */
export function readCommuneLines(text: string): { name: string; population: number }[] {
  return text.split('\n').flatMap((line) => {
    const [, name = '', digits = ''] = /^\s*(.*?)(?:\s*[,;\t]\s*([\d\s\u00a0\u202f]+))?\s*$/.exec(line) ?? []
    if (name === '') return []
    const population = Math.min(5_000_000, Number(digits.replace(/\D/g, '')) || 0)
    return [{ name: name.slice(0, 80), population }]
  })
}
