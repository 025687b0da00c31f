/** What a panel asks of people, when they leave, and what is wanted of the panel. */
export const people = `
alter table people add column phone text not null default '';
alter table people add column email text not null default '';
alter table people add column needs text not null default '[]';
alter table people add column refuses_photo integer not null default 0 check (refuses_photo in (0, 1));
alter table people add column habit text not null default '';
alter table people add column is_outside_circuit integer not null default 0 check (is_outside_circuit in (0, 1));
alter table people add column together_with text not null default '[]';
alter table people add column apart_from text not null default '[]';
alter table people add column note text not null default '';
alter table attendances add column left_at integer;
create index attendances_by_person on attendances (person_id);
create table panels (
  id text primary key references demarches (id) deferrable initially deferred,
  v integer not null,
  targets text not null,
  purpose text not null,
  purged_at integer,
  kept_counts text not null
) strict, without rowid;
`
