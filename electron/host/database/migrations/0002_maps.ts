/** Base maps, and the gommettes that people put on them. */
export const maps = `
create table base_maps (
  id text primary key,
  v integer not null,
  order_key text not null,
  kind text not null,
  title text not null,
  attribution text not null,
  height real not null,
  bounds text not null,
  coarse_hash text not null,
  fine_hash text not null,
  image_hash text not null,
  control_points text not null,
  zooms text not null,
  layers text not null
) strict, without rowid;
create table map_items (
  id text primary key,
  v integer not null,
  atelier_id text not null references ateliers (id) deferrable initially deferred,
  sequence_id text not null references sequences (id) deferrable initially deferred,
  lane_id text not null references lanes (id) deferrable initially deferred,
  board_id text not null references boards (id) deferrable initially deferred,
  number integer not null,
  category text not null,
  label text not null,
  reach text not null,
  count integer not null,
  group_id text references groups (id) deferrable initially deferred,
  commune_id text references communes (id) deferrable initially deferred,
  is_outside integer not null check (is_outside in (0, 1)),
  x real,
  y real,
  base_map_id text,
  note text not null,
  status text not null,
  contribution_ids text not null,
  details text not null,
  captured_from text not null,
  captured_at integer not null
) strict, without rowid;
create index map_items_by_atelier on map_items (atelier_id);
create index map_items_by_board on map_items (board_id);
`
