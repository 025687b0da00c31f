import { journalSchema } from './journalSchema.ts'

/** The first démarche file: everything an evening needs, and the tables that later work hangs on. */
export const firstWorkshop = `${journalSchema}
create table demarches (
  id text primary key,
  v integer not null,
  title text not null,
  territory text not null,
  commissioner text not null,
  purpose text not null,
  group_word text not null,
  is_demo integer not null check (is_demo in (0, 1)),
  created_at integer not null,
  retention_day text not null
) strict, without rowid;
create table ateliers (
  id text primary key,
  v integer not null,
  demarche_id text not null references demarches (id) deferrable initially deferred,
  order_key text not null,
  title text not null,
  format text not null,
  day text not null,
  day_count integer not null,
  place text not null,
  time_zone text not null,
  start_time text not null,
  announced_start_time text not null,
  announced_end_time text not null,
  hall_until_time text not null,
  expected_people integer not null,
  headcounts text not null,
  welcome_message text not null,
  reminder text not null,
  kept text not null,
  next text not null
) strict, without rowid;
create table sequences (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  order_key text not null,
  title text not null,
  kind text not null,
  objective text not null,
  lead text not null,
  material text not null,
  notes text not null,
  notes_done text not null,
  wished_minutes integer not null,
  minimum_minutes integer not null,
  maximum_minutes integer not null,
  fixed_time text not null,
  day_offset integer not null,
  is_optional integer not null check (is_optional in (0, 1))
) strict, without rowid;
create index sequences_by_atelier on sequences (atelier_id);
create table lanes (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  sequence_id text not null references sequences (id) deferrable initially deferred,
  order_key text not null,
  group_id text references groups (id) deferrable initially deferred,
  method_id text not null,
  title text not null,
  consigne text not null,
  consigne_facile text not null,
  wall_title text not null,
  facilitator text not null,
  minutes integer not null,
  steps text not null
) strict, without rowid;
create index lanes_by_atelier on lanes (atelier_id);
create table boards (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  lane_id text not null references lanes (id) deferrable initially deferred,
  order_key text not null,
  activity text not null,
  title text not null,
  heading text not null,
  settings text not null,
  document text not null,
  document_version integer not null,
  frozen_at integer
) strict, without rowid;
create index boards_by_atelier on boards (atelier_id);
create table groups (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  order_key text not null,
  number integer not null,
  name text not null,
  shape text not null
) strict, without rowid;
create index groups_by_atelier on groups (atelier_id);
create table communes (
  id text primary key,
  v integer not null,
  code text not null,
  name text not null,
  population integer not null,
  tile_column integer not null,
  tile_row integer not null,
  x real not null,
  y real not null
) strict, without rowid;
create table people (
  id text primary key,
  v integer not null,
  first_name text not null,
  last_name text not null,
  category text not null,
  structure text not null,
  commune_id text references communes (id) deferrable initially deferred,
  is_from_outside integer not null check (is_from_outside in (0, 1)),
  gender text not null,
  age_band text not null
) strict, without rowid;
create table attendances (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  person_id text not null references people (id) deferrable initially deferred,
  group_id text references groups (id) deferrable initially deferred,
  state text not null,
  is_walk_in integer not null check (is_walk_in in (0, 1)),
  arrived_at integer
) strict, without rowid;
create index attendances_by_atelier on attendances (atelier_id);
create table contributions (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  sequence_id text not null references sequences (id) deferrable initially deferred,
  lane_id text not null references lanes (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  text text not null,
  wall_title text not null,
  group_id text references groups (id) deferrable initially deferred,
  author_class text not null,
  round_index integer not null,
  polarity text not null,
  status text not null,
  count integer not null,
  agreements integer not null,
  colour text not null,
  is_verbatim integer not null check (is_verbatim in (0, 1)),
  captured_from text not null,
  captured_at integer not null,
  details text not null
) strict, without rowid;
create index contributions_by_atelier on contributions (atelier_id);
create table placements (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  contribution_id text not null references contributions (id) deferrable initially deferred,
  slot text not null,
  order_key text not null,
  cluster_id text references clusters (id) deferrable initially deferred
) strict, without rowid;
create index placements_by_atelier on placements (atelier_id);
create table clusters (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  slot text not null,
  order_key text not null,
  title text not null,
  colour text not null
) strict, without rowid;
create index clusters_by_atelier on clusters (atelier_id);
create table sheets (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  sequence_id text not null references sequences (id) deferrable initially deferred,
  lane_id text not null references lanes (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  number integer not null,
  model text not null,
  title text not null,
  group_id text references groups (id) deferrable initially deferred,
  contribution_id text references contributions (id) deferrable initially deferred,
  status text not null,
  fields text not null,
  private_fields text not null,
  filled_from text not null,
  changed_at integer not null
) strict, without rowid;
create unique index sheets_by_atelier on sheets (atelier_id, number);
create table outputs (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  sequence_id text references sequences (id) deferrable initially deferred,
  kind text not null,
  order_key text not null,
  title text not null,
  detail text not null,
  status text not null
) strict, without rowid;
create index outputs_by_atelier on outputs (atelier_id);
create table origins (
  id text primary key,
  v integer not null,
  output_id text not null references outputs (id) deferrable initially deferred,
  source_table text not null,
  source_id text not null
) strict, without rowid;
create table actors (
  id text primary key,
  v integer not null,
  kind text not null,
  name text not null,
  created_at integer not null
) strict, without rowid;
create table evenings (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  state text not null,
  current_sequence_id text references sequences (id) deferrable initially deferred,
  started_at integer,
  finished_at integer,
  moved_end_at integer,
  proposal_quiet_until_at integer
) strict, without rowid;
create table clocks (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  sequence_id text not null references sequences (id) deferrable initially deferred,
  lane_id text references lanes (id) deferrable initially deferred,
  state text not null,
  started_at integer,
  ends_at integer,
  paused_at integer,
  remaining_ms integer,
  ended_at integer,
  planned_minutes integer not null,
  step_index integer not null
) strict, without rowid;
create index clocks_by_atelier on clocks (atelier_id);
create table walls (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  scene text not null,
  shown_at integer not null,
  board_id text references boards (id) deferrable initially deferred,
  is_masked integer not null check (is_masked in (0, 1)),
  is_frozen integer not null check (is_frozen in (0, 1)),
  is_easy integer not null check (is_easy in (0, 1)),
  message text not null,
  page integer not null,
  last_row_m real not null,
  image_height_m real not null
) strict, without rowid;
create table frozen_pictures (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  rows text not null
) strict, without rowid;
create table methods (
  id text primary key,
  v integer not null,
  content text not null
) strict, without rowid;
create index placements_in_order on placements (board_id, slot, order_key);
create unique index placements_once on placements (contribution_id, board_id);
create index origins_by_output on origins (output_id);
create table blobs (hash text primary key, mime text not null, size integer not null) strict, without rowid;
create table blob_chunks (
  hash text not null references blobs (hash) on delete cascade,
  part integer not null,
  bytes blob not null,
  primary key (hash, part)
) strict;
`
