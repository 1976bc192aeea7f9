-- What every capability relies on: the outbox of events, idempotency keys, the audit chain, the search
-- index. One page per table stands in docs/tables.

create table platform_outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  handled_at timestamptz,
  attempts integer not null default 0,
  last_error text
);
create index platform_outbox_waiting on platform_outbox (id) where handled_at is null;

create table platform_idempotency (
  account text not null,
  route text not null,
  key text not null,
  request_digest text not null,
  reply jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (account, route, key)
);
create index platform_idempotency_expiry on platform_idempotency (expires_at);

create table platform_search (
  subject_kind text not null,
  subject_id text not null,
  owner_scope text,
  title text not null,
  body text not null,
  primary key (subject_kind, subject_id)
);
create table platform_search_gram (
  gram text collate "C" not null,
  subject_kind text not null,
  subject_id text not null,
  primary key (gram, subject_kind, subject_id),
  foreign key (subject_kind, subject_id) references platform_search on delete cascade
);
create index platform_search_gram_subject on platform_search_gram (subject_kind, subject_id);

create table audit_record (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  actor text not null,
  role text,
  request_id text,
  use_case text not null,
  subject_kind text,
  subject_id text,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  change jsonb not null,
  key_id text not null,
  prev_hash text not null,
  hash text not null
);
create index audit_record_subject on audit_record (subject_kind, subject_id, seq);
create index audit_record_actor on audit_record (actor, seq);

create table audit_head (
  id smallint primary key check (id = 1),
  seq bigint not null,
  hash text not null,
  key_id text not null,
  seal text not null
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: the audit is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
create function audit_head_moves_on() returns trigger language plpgsql as $$
begin
  if new.seq <= old.seq or new.id <> old.id then
    raise exception 'the head of the audit only moves on' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger audit_record_append_only before update or delete on audit_record
  for each row execute function audit_refuse();
create trigger audit_record_no_truncate before truncate on audit_record
  for each statement execute function audit_refuse();
create trigger audit_head_no_delete before delete on audit_head
  for each row execute function audit_refuse();
create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function audit_refuse();
create trigger audit_head_moves_on before update on audit_head
  for each row execute function audit_head_moves_on();
