/** The door of the phones, and what they sent that nobody has read yet. */
export const phones = `
create table doors (
  id text primary key,
  v integer not null,
  atelier_id text not null,
  is_open integer not null check (is_open in (0, 1)),
  address text not null,
  port integer not null,
  code text not null,
  wifi_name text not null,
  wifi_password text not null,
  wifi_qr text not null,
  page_qr text not null,
  ask text not null
) strict, without rowid;
create table submissions (
  id text primary key,
  v integer not null,
  atelier_id text not null,
  board_id text not null,
  phone_id text not null,
  group_id text,
  slot text,
  text text not null,
  state text not null,
  sent_at integer not null
) strict, without rowid;
create index submissions_of_atelier on submissions (atelier_id);
create index submissions_of_phone on submissions (phone_id);
`
