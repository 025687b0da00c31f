/**
 * The id given to what a template calls `reference`.
 * @throws Error when the template does not describe it.
 */
export function idOfReference<Id>(ids: ReadonlyMap<string, Id>, reference: string): Id {
  const id = ids.get(reference)
  if (id === undefined) throw new Error(`The template names « ${reference} », which it does not describe.`)
  return id
}
