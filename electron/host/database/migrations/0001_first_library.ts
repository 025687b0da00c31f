import { journalSchema } from './journalSchema.ts'

/** The library file: the démarches of this computer, its preferences, its methods, its window tickets. */
export const firstLibrary = `${journalSchema}
create table actors (
  id text primary key,
  v integer not null,
  kind text not null,
  name text not null,
  created_at integer not null
) strict, without rowid;
create table shelf_items (
  id text primary key,
  v integer not null,
  path text not null,
  title text not null,
  territory text not null,
  is_demo integer not null check (is_demo in (0, 1)),
  state text not null,
  opened_at integer not null,
  changed_at integer not null,
  ateliers text not null
) strict, without rowid;
create table preferences (
  id text primary key,
  v integer not null,
  value text not null
) strict, without rowid;
create table personal_methods (
  id text primary key,
  v integer not null,
  content text not null
) strict, without rowid;
create table window_tickets (hash text primary key, role text not null, created_at integer not null) strict, without rowid;
`
