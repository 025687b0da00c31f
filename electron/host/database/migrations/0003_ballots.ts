/** Votes, and the voices they received. */
export const ballots = `
create table ballot_entries (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  poll_id text not null,
  round integer not null,
  way text not null,
  college text not null,
  group_id text references groups (id) deferrable initially deferred,
  batch integer not null,
  voters integer not null,
  blanks integer not null,
  spoilt integer not null,
  cells text not null,
  control text not null,
  check_total integer,
  reasons text not null,
  note text not null,
  is_forced integer not null check (is_forced in (0, 1)),
  state text not null,
  entered_at integer not null
) strict, without rowid;
create index ballot_entries_by_atelier on ballot_entries (atelier_id, board_id);
create table ballot_voices (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  poll_id text not null,
  round integer not null,
  kind text not null,
  voter_id text,
  college text not null,
  group_id text references groups (id) deferrable initially deferred,
  cells text not null,
  reasons text not null,
  is_blank integer not null check (is_blank in (0, 1)),
  is_done integer not null check (is_done in (0, 1))
) strict, without rowid;
create index ballot_voices_by_atelier on ballot_voices (atelier_id, board_id);
create unique index ballot_voices_once on ballot_voices (board_id, voter_id, poll_id, round);
create table ballot_tallies (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  poll_id text not null,
  round integer not null,
  state text not null,
  voters integer not null,
  blanks integer not null,
  spoilt integer not null,
  cells text not null,
  by_way text not null,
  by_college text not null,
  by_group text not null,
  reasons text not null,
  closed_at integer
) strict, without rowid;
create index ballot_tallies_by_atelier on ballot_tallies (atelier_id, board_id);
`
