/** People who were erased, by id only: a copy that still names them is cleaned when it is opened. */
export const erasedPeople = `
create table erased_people (
  person_id text primary key,
  demarche_id text not null,
  erased_at integer not null
) strict, without rowid;
create index erased_people_by_demarche on erased_people (demarche_id);
`
