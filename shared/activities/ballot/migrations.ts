/** `migrations[n - 1]` goes from version n to n + 1. Version 1 is the first. */
export const migrations: readonly ((document: unknown) => unknown)[] = []
