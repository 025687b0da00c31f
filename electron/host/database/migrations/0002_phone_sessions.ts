/** Phones that joined: hashes of their tokens, never in a démarche file nor in a journal. */
export const phoneSessions = `
create table phone_sessions (
  hash text primary key,
  phone_id text not null unique,
  atelier_id text not null,
  group_id text,
  is_seated integer not null check (is_seated in (0, 1)),
  first_name text not null,
  is_kicked integer not null check (is_kicked in (0, 1)),
  joined_at integer not null
) strict, without rowid;
create index phone_sessions_of_atelier on phone_sessions (atelier_id);
`
