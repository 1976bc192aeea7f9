-- Accounts, their roles, passwords, sessions, second factors, tokens and links to a government sign-in.
-- City and organisation are ids only: the registry comes later in the flow. Secrets stand here as hashes,
-- or sealed under a key that is not in the database. Accounts are disabled, never deleted: the audit
-- names them.

create table access_account (
  id text primary key,
  name text collate "C" not null unique,
  display_name text not null,
  state text not null check (state in ('active', 'disabled')),
  city text,
  organisation text,
  sample boolean not null,
  sso_name text unique,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  revision integer not null
);

create table access_role_grant (
  account_id text not null references access_account,
  role text not null check (role in (
    'system-admin', 'security-admin', 'audit-admin', 'coordinator', 'department-officer', 'district-officer',
    'statistician', 'liaison-officer', 'leader', 'enterprise-reporter'
  )),
  granted_at timestamptz not null,
  granted_by text not null,
  primary key (account_id, role)
);
create index access_role_grant_role on access_role_grant (role);

create table access_password (
  account_id text not null references access_account,
  number integer not null check (number > 0),
  hash text not null,
  one_time boolean not null,
  set_at timestamptz not null,
  primary key (account_id, number)
);

create table access_session (
  id text primary key,
  account_id text not null references access_account,
  token_hash text unique,
  via text not null check (via in ('password', 'sso')),
  signed_in_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  second_factor_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  check ((ended_at is null) = (token_hash is not null))
);
create index access_session_open on access_session (account_id) where ended_at is null;
create index access_session_ended on access_session (ended_at) where ended_at is not null;

create table access_totp (
  account_id text primary key references access_account,
  sealed_secret text,
  confirmed_at timestamptz,
  used_step bigint not null,
  sealed_candidate text,
  candidate_until timestamptz,
  check ((sealed_secret is null) = (confirmed_at is null)),
  check ((sealed_candidate is null) = (candidate_until is null))
);

create table access_recovery_code (
  account_id text not null references access_account,
  hash text not null,
  used_at timestamptz,
  primary key (account_id, hash)
);

create table access_attempt (
  kind text not null check (kind in ('name', 'address', 'factor')),
  key text not null,
  failures integer not null check (failures >= 0),
  first_at timestamptz not null,
  locked_until timestamptz,
  primary key (kind, key)
);
create index access_attempt_age on access_attempt (first_at);

create table access_token (
  id text primary key,
  account_id text not null references access_account,
  name text not null,
  token_hash text unique,
  permissions text[] not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  check ((revoked_at is null) = (token_hash is not null))
);
create index access_token_account on access_token (account_id, id);

create table access_sso_link (
  issuer text not null,
  subject text not null,
  account_id text not null references access_account,
  linked_at timestamptz not null,
  linked_by text not null,
  primary key (issuer, subject)
);
create index access_sso_link_account on access_sso_link (account_id);
