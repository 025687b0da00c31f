/**
 * The same items in an order of chance (Fisher and Yates).
 * @param below a number from 0 to n − 1, each as likely: `crypto.randomInt` wherever a secret depends on it
 */
export function shuffled<T extends string | object>(items: readonly T[], below: (n: number) => number): T[] {
  const mixed: T[] = []
  for (const [index, item] of items.entries()) {
    const place = below(index + 1)
    const displaced = mixed[place]
    if (place < index && displaced !== undefined) mixed[index] = displaced
    mixed[place] = item
  }
  return mixed
}
