/** What both sides of the bench `store` must have alike; printed with the figures. */
export const readPragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'locking_mode', 'page_size']
