-- Who: cities (城市) as roots, and the tree of organisations (组织机构) under each of them.

create table registry_city (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  name_en text not null,
  short_name text not null,
  -- a fictional city: whatever is made of it carries 演示
  demo boolean not null,
  time_zone text not null,
  -- whose working days count: cn
  calendar text not null,
  settings jsonb not null
);

create table registry_organisation (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}(\.[a-z0-9-]{1,40})?$'),
  city_id text not null references registry_city (id),
  parent_id text references registry_organisation (id),
  name text not null check (name <> ''),
  short_name text not null,
  kind text not null check (kind in ('city', 'municipal', 'vertical', 'district', 'zone', 'enterprise', 'association')),
  -- GB/T 2260 for districts, a local code for zones
  code text,
  -- a zone's district for statistics, and whether its figures stand inside that district's or apart
  statistical_parent text references registry_organisation (id),
  counting text check (counting in ('inside_parent', 'separate')),
  status text not null check (status in ('verified', 'assumed')),
  source text not null,
  -- sort key of the name (Chinese order under COLLATE "C")
  pinyin text not null,
  valid_from date,
  valid_to date,
  revision integer not null default 1,
  check ((kind = 'city') = (parent_id is null)),
  check ((statistical_parent is null) = (counting is null)),
  check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create unique index registry_organisation_code on registry_organisation (city_id, code) where code is not null;
create index registry_organisation_parent on registry_organisation (parent_id);
create index registry_organisation_order on registry_organisation (city_id, pinyin collate "C", id);
