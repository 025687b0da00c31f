import type { MethodEntry } from './methodEntry.ts'

type Linked = Pick<MethodEntry, 'id' | 'related' | 'inputs' | 'outputs'>

/** The methods it names, in its order, then those that name it. Names that lead nowhere are left out. */
export function relatedMethods<M extends Linked>(method: Linked, library: readonly M[]): M[] {
  const named = method.related.flatMap((id) => library.filter((one) => one.id === id))
  const naming = library.filter((one) => one.related.includes(method.id) && !named.includes(one))
  return [...named, ...naming].filter((one) => one.id !== method.id)
}

/** The methods that can take up what this one leaves, those that take most of it first. */
export function consumersOf<M extends Linked>(method: Linked, library: readonly M[]): M[] {
  return sharing(library, method.id, (one) => one.inputs.filter((input) => method.outputs.includes(input)))
}

/** The methods that leave something this one takes. */
export function feedersOf<M extends Linked>(method: Linked, library: readonly M[]): M[] {
  return sharing(library, method.id, (one) => one.outputs.filter((output) => method.inputs.includes(output)))
}

/** `presence` comes with the people, whatever was played before. */
function sharing<M extends Linked>(
  library: readonly M[],
  ownId: string,
  shared: (one: M) => readonly string[],
): M[] {
  return library
    .map((one) => ({ one, count: shared(one).filter((kind) => kind !== 'presence').length }))
    .filter(({ one, count }) => count > 0 && one.id !== ownId)
    .sort((a, b) => b.count - a.count)
    .map(({ one }) => one)
}
