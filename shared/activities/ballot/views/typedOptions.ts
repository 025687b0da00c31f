/** The options of an axis as they are typed: one per line. */
export function linesOfOptions(options: readonly { readonly text: string }[]): string {
  return options.map((option) => option.text).join('\n')
}

/**
 * The options that typed lines stand for. A line that did not change keeps its option, with its origin; a line written
 * over another at the same place renames it; what is left over is new, or taken away. Blank lines count for nothing,
 * and the same line twice is one option.
 *
 * @param previous the options of this axis before the typing
 * @param newOption makes an option of a label that nothing answers to
 */
export function typedOptions<Option extends { readonly text: string }>(
  text: string,
  previous: readonly Option[],
  newOption: (label: string) => Option,
): Option[] {
  const labels = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '')
  const known = new Map(previous.map((option) => [option.text, option]))
  const kept = new Set(labels.filter((label) => known.has(label)))
  return labels.map((label, index) => {
    const same = known.get(label)
    if (same) return same
    const here = previous[index]
    return here && !kept.has(here.text) ? { ...here, text: label } : newOption(label)
  })
}
