-- What was achieved: series, what they measure, observations with their sources, written assessments.
-- Observations and assessments are evidence: rows are added, never altered. A correction supersedes a row,
-- a withdrawal takes it out; both say why.

create table attainment_series (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}\.[a-z0-9.-]{1,80}$'),
  city_id text not null references registry_city (id),
  name text not null check (name <> ''),
  unit text not null check (unit <> ''),
  form text not null check (form in ('level', 'growth', 'average-growth', 'share', 'cumulative')),
  -- area by code: CN-420100
  geo text,
  -- calibre (口径) in words; empty where nothing was said
  calibre text not null,
  -- sample data of a fictional city
  demo boolean not null,
  created_at timestamptz not null,
  revision integer not null default 1
);
create index attainment_series_city on attainment_series (city_id, id);

-- which target a series measures, or lies near; by key, so it outlives versions of the text
create table attainment_series_target (
  series_id text not null references attainment_series (id),
  plan_id text not null references plan_plan (id),
  target_key text not null check (target_key ~ '^T[1-9][0-9]*$'),
  relation text not null check (relation in ('measures', 'related')),
  note text not null,
  primary key (plan_id, target_key, series_id)
);
create index attainment_series_target_series on attainment_series_target (series_id);

create table attainment_series_goal (
  series_id text not null references attainment_series (id),
  plan_id text not null references plan_plan (id),
  goal_key text not null check (goal_key ~ '^G[1-9][0-9]*$'),
  relation text not null check (relation in ('measures', 'related')),
  note text not null,
  primary key (plan_id, goal_key, series_id)
);
create index attainment_series_goal_series on attainment_series_goal (series_id);

create table attainment_observation (
  id bigint generated always as identity primary key,
  series_id text not null references attainment_series (id),
  city_id text not null references registry_city (id),
  -- the text of a Period and its ends
  period text not null,
  period_first date not null,
  period_last date not null check (period_last >= period_first),
  value numeric not null,
  unit text not null check (unit <> ''),
  form text not null check (form in ('level', 'growth', 'average-growth', 'share', 'cumulative')),
  -- how a level stands to its period: the state at its end, the total over it, or not said
  basis text not null check (basis in ('stock', 'flow', 'unstated')),
  source text not null check (source <> ''),
  url text,
  published_on date,
  evidence_digest text check (evidence_digest ~ '^[0-9a-f]{64}$'),
  note text,
  status text not null check (status in ('sourced', 'reported', 'demo')),
  entered_at timestamptz not null,
  entered_by text not null,
  on_behalf_of text references registry_organisation (id),
  -- a correction: which row it replaces and why; one successor a row
  supersedes bigint unique references attainment_observation (id),
  reason text,
  foreign key (city_id, evidence_digest) references plan_evidence (city_id, digest),
  check ((supersedes is null) = (reason is null)),
  -- 代录: whoever enters for a unit shows its paper
  check (on_behalf_of is null or evidence_digest is not null)
);
create index attainment_observation_series on attainment_observation (series_id, period_last, id);

create table attainment_withdrawal (
  observation_id bigint primary key references attainment_observation (id),
  at timestamptz not null,
  by text not null,
  reason text not null check (reason <> '')
);

-- goals without a number are followed by written assessment
create table attainment_assessment (
  id bigint generated always as identity primary key,
  plan_id text not null references plan_plan (id),
  city_id text not null references registry_city (id),
  goal_key text not null check (goal_key ~ '^G[1-9][0-9]*$'),
  period text not null,
  period_last date not null,
  judgement text not null check (judgement in ('met', 'partly-met', 'not-met', 'unclear')),
  text text not null check (text <> ''),
  source text not null check (source <> ''),
  evidence_digest text check (evidence_digest ~ '^[0-9a-f]{64}$'),
  entered_at timestamptz not null,
  entered_by text not null,
  on_behalf_of text references registry_organisation (id),
  foreign key (city_id, evidence_digest) references plan_evidence (city_id, digest),
  check (on_behalf_of is null or evidence_digest is not null)
);
create index attainment_assessment_goal on attainment_assessment (plan_id, goal_key, id);

create function attainment_refuse_alteration() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
create trigger attainment_observation_append_only before update or delete on attainment_observation
  for each row execute function attainment_refuse_alteration();
create trigger attainment_observation_no_truncate before truncate on attainment_observation
  for each statement execute function attainment_refuse_alteration();
create trigger attainment_withdrawal_append_only before update or delete on attainment_withdrawal
  for each row execute function attainment_refuse_alteration();
create trigger attainment_withdrawal_no_truncate before truncate on attainment_withdrawal
  for each statement execute function attainment_refuse_alteration();
create trigger attainment_assessment_append_only before update or delete on attainment_assessment
  for each row execute function attainment_refuse_alteration();
create trigger attainment_assessment_no_truncate before truncate on attainment_assessment
  for each statement execute function attainment_refuse_alteration();
