/** The journal, the same in both kinds of file: one row per operation, its changes in one column (« [table, id, before, after] »). */
export const journalSchema = `
create table operations (
  number integer primary key,
  command_id text not null,
  actor_id text not null,
  name text not null,
  kind text not null check (kind in ('do', 'undo', 'redo', 'course')),
  at integer not null,
  undoes integer,
  undone_by integer,
  changes text not null
) strict;
create table file_identity (
  id integer primary key check (id = 1),
  epoch text not null,
  undo_floor integer not null default 0
) strict;
`
