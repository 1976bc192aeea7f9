-- What was promised: official texts, plans and their versions, tasks, targets, goals, actions, the log of
-- their review, open questions and the baseline register. Offsets count code points of plan_document.text.
-- Identity across versions is the key (K1 task, T1 target, G1 goal, A1 action), never used again.

-- files kept as evidence (佐证材料); the bytes lie content-addressed in the file store
create table plan_evidence (
  city_id text not null references registry_city (id),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  primary key (city_id, digest)
);

-- an official text as decoded
create table plan_document (
  id text primary key,
  city_id text not null references registry_city (id),
  file_digest text not null check (file_digest ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  media_type text not null,
  format text not null,
  encoding text,
  text text not null,
  text_digest text not null check (text_digest ~ '^[0-9a-f]{64}$'),
  imported_at timestamptz not null,
  imported_by text not null
);
create index plan_document_text_digest on plan_document (city_id, text_digest);

create table plan_plan (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  city_id text not null references registry_city (id),
  title text not null,
  document_number text,
  issuer text,
  issued_on date,
  horizon_year integer,
  state text not null check (state in ('draft', 'in-force', 'withdrawn')),
  -- the version in force
  current_version integer,
  -- the next number of each letter: {"K":19,"T":38,"G":3,"A":140}
  next_keys jsonb not null,
  created_at timestamptz not null,
  revision integer not null default 1,
  check ((state = 'draft') = (current_version is null) or state = 'withdrawn')
);
create index plan_plan_city on plan_plan (city_id, created_at, id);

create table plan_version (
  plan_id text not null references plan_plan (id),
  number integer not null check (number > 0),
  document_id text not null references plan_document (id),
  state text not null check (state in ('draft', 'approved', 'superseded', 'discarded')),
  -- the parser's reading, coverage included
  parsed jsonb not null,
  -- the version that this one amends and what became of its keys (carry.ts); null for a first version
  amends integer,
  carried jsonb,
  created_at timestamptz not null,
  created_by text not null,
  approved_at timestamptz,
  approved_by text,
  note text,
  revision integer not null default 1,
  primary key (plan_id, number),
  foreign key (plan_id, amends) references plan_version (plan_id, number),
  check ((approved_at is not null) = (state in ('approved', 'superseded')))
);
create unique index plan_version_one_draft on plan_version (plan_id) where state = 'draft';
create unique index plan_version_one_approved on plan_version (plan_id) where state = 'approved';
alter table plan_plan add foreign key (id, current_version) references plan_version (plan_id, number);

create table plan_section (
  plan_id text not null,
  version integer not null,
  position integer not null,
  number text not null,
  title text not null,
  start_at integer not null,
  end_at integer not null check (end_at >= start_at),
  primary key (plan_id, version, position),
  foreign key (plan_id, version) references plan_version (plan_id, number)
);

create table plan_task (
  plan_id text not null,
  version integer not null,
  key text not null check (key ~ '^K[1-9][0-9]*$'),
  position integer not null,
  section_position integer not null,
  number text not null,
  title text not null,
  start_at integer not null,
  end_at integer not null check (end_at >= start_at),
  primary key (plan_id, version, key),
  foreign key (plan_id, version) references plan_version (plan_id, number)
);

-- who answers for a task; by task key, so it outlives versions
create table plan_task_unit (
  plan_id text not null references plan_plan (id),
  task_key text not null,
  position integer not null,
  organisation_id text references registry_organisation (id),
  -- as the text names the unit, where it does
  printed_name text,
  role text not null check (role in ('lead', 'support')),
  status text not null check (status in ('printed', 'assumed', 'confirmed')),
  source text not null,
  confirmed_by text,
  confirmed_on date,
  primary key (plan_id, task_key, position),
  check (organisation_id is not null or printed_name is not null),
  check ((status = 'confirmed') = (confirmed_on is not null))
);
create index plan_task_unit_organisation on plan_task_unit (organisation_id);
-- raised with every change of a task's units (If-Match)
create table plan_task_revision (
  plan_id text not null references plan_plan (id),
  task_key text not null,
  revision integer not null,
  primary key (plan_id, task_key)
);

create table plan_target (
  plan_id text not null,
  version integer not null,
  key text not null check (key ~ '^T[1-9][0-9]*$'),
  position integer not null,
  -- null: a target of the whole plan
  task_key text,
  indicator text not null check (indicator <> ''),
  comparator text not null check (comparator in ('>=', '>', '<=', '<', '=')),
  value numeric not null,
  value_max numeric,
  unit text not null,
  kind text not null check (kind in ('level', 'average-growth', 'share', 'cumulative', 'annual-flow', 'increment', 'rank')),
  kind_alternatives jsonb not null,
  recurrence text check (recurrence in ('every-year', 'target-year', 'undecided')),
  year integer,
  base_year integer,
  base_value numeric,
  start_at integer not null,
  end_at integer not null check (end_at > start_at),
  text text not null,
  -- in which direction it improves; none where it is a ceiling or a band to be kept
  direction text not null check (direction in ('up', 'down', 'none')),
  origin text not null check (origin in ('read', 'corrected', 'split', 'merged', 'added')),
  owner_organisation_id text references registry_organisation (id),
  state text not null check (state in ('live', 'dropped')),
  -- place in parsed.targets where the parser read it
  parsed_position integer,
  primary key (plan_id, version, key),
  foreign key (plan_id, version) references plan_version (plan_id, number),
  foreign key (plan_id, version, task_key) references plan_task (plan_id, version, key),
  check (value_max is null or value_max >= value)
);

create table plan_goal (
  plan_id text not null,
  version integer not null,
  key text not null check (key ~ '^G[1-9][0-9]*$'),
  position integer not null,
  task_key text,
  text text not null,
  start_at integer not null,
  end_at integer not null check (end_at > start_at),
  origin text not null check (origin in ('read', 'corrected', 'added')),
  state text not null check (state in ('live', 'dropped')),
  parsed_position integer,
  primary key (plan_id, version, key),
  foreign key (plan_id, version) references plan_version (plan_id, number),
  foreign key (plan_id, version, task_key) references plan_task (plan_id, version, key)
);

create table plan_action (
  plan_id text not null,
  version integer not null,
  key text not null check (key ~ '^A[1-9][0-9]*$'),
  position integer not null,
  task_key text,
  text text not null,
  start_at integer not null,
  end_at integer not null check (end_at > start_at),
  origin text not null check (origin in ('read', 'corrected', 'added')),
  state text not null check (state in ('candidate', 'dropped')),
  parsed_position integer,
  primary key (plan_id, version, key),
  foreign key (plan_id, version) references plan_version (plan_id, number),
  foreign key (plan_id, version, task_key) references plan_task (plan_id, version, key)
);

-- the log of the review, append only: an undo is a change of its own
create table plan_change (
  id bigint generated always as identity primary key,
  plan_id text not null,
  version integer not null,
  at timestamptz not null,
  actor text not null,
  kind text not null check (kind in ('correct', 'split', 'merge', 'drop', 'restore', 'add', 'reclass', 'assign', 'confirm', 'undo')),
  keys jsonb not null,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  undoes bigint references plan_change (id),
  on_behalf_of text references registry_organisation (id),
  evidence_digest text,
  foreign key (plan_id, version) references plan_version (plan_id, number),
  check ((kind = 'undo') = (undoes is not null)),
  -- 代录: whoever enters for a unit shows its paper
  check (on_behalf_of is null or evidence_digest is not null)
);
create index plan_change_version on plan_change (plan_id, version, id);
create unique index plan_change_undone_once on plan_change (undoes);

-- the baseline register (基期登记), append only: the decisions of a target follow one another; where a later
-- one is silent, the earlier stands
create table plan_decision (
  id bigint generated always as identity primary key,
  plan_id text not null references plan_plan (id),
  target_key text not null,
  -- what was decided about: indicator, unit and kind as read then; a decision holds while they are the same
  subject jsonb not null,
  base_year integer,
  base_value numeric,
  base_unit text,
  base_source text,
  kind text check (kind in ('level', 'average-growth', 'share', 'cumulative', 'annual-flow', 'increment', 'rank')),
  recurrence text check (recurrence in ('every-year', 'target-year')),
  price_basis text check (price_basis in ('current', 'comparable')),
  growth_method text check (growth_method in ('compound', 'mean')),
  currency text,
  calibre text,
  decided_by text not null,
  decided_on date not null,
  -- title or number of the document that the decision stands on
  paper text not null,
  evidence_digest text,
  on_behalf_of text references registry_organisation (id),
  note text,
  -- why it changes what earlier ones settled
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  supersedes bigint unique references plan_decision (id),
  check (base_value is null or base_source is not null),
  check (on_behalf_of is null or evidence_digest is not null)
);
create index plan_decision_target on plan_decision (plan_id, target_key, id);
-- one first decision a target, one successor a decision: so one stands
create unique index plan_decision_first on plan_decision (plan_id, target_key) where supersedes is null;

create table plan_question (
  id bigint generated always as identity primary key,
  plan_id text not null references plan_plan (id),
  target_key text,
  task_key text,
  kind text not null check (kind in ('base', 'per-year-or-total', 'kind', 'recurrence', 'calibre', 'owner')),
  -- what exactly is asked: base-year, base-value, price-basis ...
  asks jsonb not null,
  owner_organisation_id text references registry_organisation (id),
  due_on date,
  -- the working days of some year up to it are not announced yet
  due_provisional boolean not null,
  state text not null check (state in ('open', 'answered', 'withdrawn')),
  decision_id bigint references plan_decision (id),
  opened_at timestamptz not null,
  closed_at timestamptz,
  revision integer not null default 1,
  check ((target_key is null) <> (task_key is null)),
  check ((state = 'open') = (closed_at is null))
);
create unique index plan_question_open_once on plan_question (plan_id, coalesce(target_key, task_key), kind) where state = 'open';
create index plan_question_due on plan_question (plan_id, due_on, id);

-- what a unit commits to for a target, goal or action (任务分解表); by key, so it outlives versions
create table plan_commitment (
  plan_id text not null references plan_plan (id),
  item_key text not null check (item_key ~ '^[TGA][1-9][0-9]*$'),
  lead_organisation_id text references registry_organisation (id),
  measure text,
  deadline date,
  -- 分管负责人 and 责任处室, officials in their office
  supervisor text,
  office text,
  entered_at timestamptz not null,
  entered_by text not null,
  on_behalf_of text references registry_organisation (id),
  evidence_digest text,
  revision integer not null default 1,
  primary key (plan_id, item_key),
  check (on_behalf_of is null or evidence_digest is not null)
);

-- a decomposition table that came back and waits for confirmation
create table plan_decomposition_return (
  id text primary key,
  plan_id text not null references plan_plan (id),
  version integer not null,
  file_digest text not null,
  file_name text not null,
  differences jsonb not null,
  state text not null check (state in ('staged', 'applied', 'discarded')),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  applied_at timestamptz,
  check ((state = 'applied') = (applied_at is not null))
);

-- the register of decisions and the log of the review are evidence: rows are added, never altered
create function plan_refuse_alteration() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
create trigger plan_decision_append_only before update or delete on plan_decision
  for each row execute function plan_refuse_alteration();
create trigger plan_change_append_only before update or delete on plan_change
  for each row execute function plan_refuse_alteration();
