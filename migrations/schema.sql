-- Dumped by scripts/schema.ts after all migrations. Not edited by hand.
CREATE FUNCTION public.attainment_refuse_alteration() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

CREATE FUNCTION public.audit_head_moves_on() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.seq <= old.seq or new.id <> old.id then
    raise exception 'the head of the audit only moves on' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

CREATE FUNCTION public.audit_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% on % is refused: the audit is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

CREATE FUNCTION public.plan_refuse_alteration() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

CREATE TABLE public.access_account (
    id text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL,
    state text NOT NULL,
    city text,
    organisation text,
    sample boolean NOT NULL,
    sso_name text,
    created_at timestamp with time zone NOT NULL,
    last_sign_in_at timestamp with time zone,
    revision integer NOT NULL,
    CONSTRAINT access_account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
);

CREATE TABLE public.access_attempt (
    kind text NOT NULL,
    key text NOT NULL,
    failures integer NOT NULL,
    first_at timestamp with time zone NOT NULL,
    locked_until timestamp with time zone,
    CONSTRAINT access_attempt_failures_check CHECK ((failures >= 0)),
    CONSTRAINT access_attempt_kind_check CHECK ((kind = ANY (ARRAY['name'::text, 'address'::text, 'factor'::text])))
);

CREATE TABLE public.access_password (
    account_id text NOT NULL,
    number integer NOT NULL,
    hash text NOT NULL,
    one_time boolean NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT access_password_number_check CHECK ((number > 0))
);

CREATE TABLE public.access_recovery_code (
    account_id text NOT NULL,
    hash text NOT NULL,
    used_at timestamp with time zone
);

CREATE TABLE public.access_role_grant (
    account_id text NOT NULL,
    role text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    granted_by text NOT NULL,
    CONSTRAINT access_role_grant_role_check CHECK ((role = ANY (ARRAY['system-admin'::text, 'security-admin'::text, 'audit-admin'::text, 'coordinator'::text, 'department-officer'::text, 'district-officer'::text, 'statistician'::text, 'liaison-officer'::text, 'leader'::text, 'enterprise-reporter'::text])))
);

CREATE TABLE public.access_session (
    id text NOT NULL,
    account_id text NOT NULL,
    token_hash text,
    via text NOT NULL,
    signed_in_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    second_factor_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_reason text,
    CONSTRAINT access_session_check CHECK (((ended_at IS NULL) = (token_hash IS NOT NULL))),
    CONSTRAINT access_session_via_check CHECK ((via = ANY (ARRAY['password'::text, 'sso'::text])))
);

CREATE TABLE public.access_sso_link (
    issuer text NOT NULL,
    subject text NOT NULL,
    account_id text NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    linked_by text NOT NULL
);

CREATE TABLE public.access_token (
    id text NOT NULL,
    account_id text NOT NULL,
    name text NOT NULL,
    token_hash text,
    permissions text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT access_token_check CHECK (((revoked_at IS NULL) = (token_hash IS NOT NULL)))
);

CREATE TABLE public.access_totp (
    account_id text NOT NULL,
    sealed_secret text,
    confirmed_at timestamp with time zone,
    used_step bigint NOT NULL,
    sealed_candidate text,
    candidate_until timestamp with time zone,
    CONSTRAINT access_totp_check CHECK (((sealed_secret IS NULL) = (confirmed_at IS NULL))),
    CONSTRAINT access_totp_check1 CHECK (((sealed_candidate IS NULL) = (candidate_until IS NULL)))
);

CREATE TABLE public.attainment_assessment (
    id bigint NOT NULL,
    plan_id text NOT NULL,
    city_id text NOT NULL,
    goal_key text NOT NULL,
    period text NOT NULL,
    period_last date NOT NULL,
    judgement text NOT NULL,
    text text NOT NULL,
    source text NOT NULL,
    evidence_digest text,
    entered_at timestamp with time zone NOT NULL,
    entered_by text NOT NULL,
    on_behalf_of text,
    CONSTRAINT attainment_assessment_check CHECK (((on_behalf_of IS NULL) OR (evidence_digest IS NOT NULL))),
    CONSTRAINT attainment_assessment_evidence_digest_check CHECK ((evidence_digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attainment_assessment_goal_key_check CHECK ((goal_key ~ '^G[1-9][0-9]*$'::text)),
    CONSTRAINT attainment_assessment_judgement_check CHECK ((judgement = ANY (ARRAY['met'::text, 'partly-met'::text, 'not-met'::text, 'unclear'::text]))),
    CONSTRAINT attainment_assessment_source_check CHECK ((source <> ''::text)),
    CONSTRAINT attainment_assessment_text_check CHECK ((text <> ''::text))
);

ALTER TABLE public.attainment_assessment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.attainment_assessment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.attainment_observation (
    id bigint NOT NULL,
    series_id text NOT NULL,
    city_id text NOT NULL,
    period text NOT NULL,
    period_first date NOT NULL,
    period_last date NOT NULL,
    value numeric NOT NULL,
    unit text NOT NULL,
    form text NOT NULL,
    basis text NOT NULL,
    source text NOT NULL,
    url text,
    published_on date,
    evidence_digest text,
    note text,
    status text NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by text NOT NULL,
    on_behalf_of text,
    supersedes bigint,
    reason text,
    CONSTRAINT attainment_observation_basis_check CHECK ((basis = ANY (ARRAY['stock'::text, 'flow'::text, 'unstated'::text]))),
    CONSTRAINT attainment_observation_check CHECK ((period_last >= period_first)),
    CONSTRAINT attainment_observation_check1 CHECK (((supersedes IS NULL) = (reason IS NULL))),
    CONSTRAINT attainment_observation_check2 CHECK (((on_behalf_of IS NULL) OR (evidence_digest IS NOT NULL))),
    CONSTRAINT attainment_observation_evidence_digest_check CHECK ((evidence_digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attainment_observation_form_check CHECK ((form = ANY (ARRAY['level'::text, 'growth'::text, 'average-growth'::text, 'share'::text, 'cumulative'::text]))),
    CONSTRAINT attainment_observation_source_check CHECK ((source <> ''::text)),
    CONSTRAINT attainment_observation_status_check CHECK ((status = ANY (ARRAY['sourced'::text, 'reported'::text, 'demo'::text]))),
    CONSTRAINT attainment_observation_unit_check CHECK ((unit <> ''::text))
);

ALTER TABLE public.attainment_observation ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.attainment_observation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.attainment_series (
    id text NOT NULL,
    city_id text NOT NULL,
    name text NOT NULL,
    unit text NOT NULL,
    form text NOT NULL,
    geo text,
    calibre text NOT NULL,
    demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT attainment_series_form_check CHECK ((form = ANY (ARRAY['level'::text, 'growth'::text, 'average-growth'::text, 'share'::text, 'cumulative'::text]))),
    CONSTRAINT attainment_series_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{1,30}\.[a-z0-9.-]{1,80}$'::text)),
    CONSTRAINT attainment_series_name_check CHECK ((name <> ''::text)),
    CONSTRAINT attainment_series_unit_check CHECK ((unit <> ''::text))
);

CREATE TABLE public.attainment_series_goal (
    series_id text NOT NULL,
    plan_id text NOT NULL,
    goal_key text NOT NULL,
    relation text NOT NULL,
    note text NOT NULL,
    CONSTRAINT attainment_series_goal_goal_key_check CHECK ((goal_key ~ '^G[1-9][0-9]*$'::text)),
    CONSTRAINT attainment_series_goal_relation_check CHECK ((relation = ANY (ARRAY['measures'::text, 'related'::text])))
);

CREATE TABLE public.attainment_series_target (
    series_id text NOT NULL,
    plan_id text NOT NULL,
    target_key text NOT NULL,
    relation text NOT NULL,
    note text NOT NULL,
    CONSTRAINT attainment_series_target_relation_check CHECK ((relation = ANY (ARRAY['measures'::text, 'related'::text]))),
    CONSTRAINT attainment_series_target_target_key_check CHECK ((target_key ~ '^T[1-9][0-9]*$'::text))
);

CREATE TABLE public.attainment_withdrawal (
    observation_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    by text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT attainment_withdrawal_reason_check CHECK ((reason <> ''::text))
);

CREATE TABLE public.audit_head (
    id smallint NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL,
    key_id text NOT NULL,
    seal text NOT NULL,
    CONSTRAINT audit_head_id_check CHECK ((id = 1))
);

CREATE TABLE public.audit_record (
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    role text,
    request_id text,
    use_case text NOT NULL,
    subject_kind text,
    subject_id text,
    outcome text NOT NULL,
    change jsonb NOT NULL,
    key_id text NOT NULL,
    prev_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT audit_record_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'failed'::text]))),
    CONSTRAINT audit_record_seq_check CHECK ((seq > 0))
);

CREATE TABLE public.plan_action (
    plan_id text NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    "position" integer NOT NULL,
    task_key text,
    text text NOT NULL,
    start_at integer NOT NULL,
    end_at integer NOT NULL,
    origin text NOT NULL,
    state text NOT NULL,
    parsed_position integer,
    CONSTRAINT plan_action_check CHECK ((end_at > start_at)),
    CONSTRAINT plan_action_key_check CHECK ((key ~ '^A[1-9][0-9]*$'::text)),
    CONSTRAINT plan_action_origin_check CHECK ((origin = ANY (ARRAY['read'::text, 'corrected'::text, 'added'::text]))),
    CONSTRAINT plan_action_state_check CHECK ((state = ANY (ARRAY['candidate'::text, 'dropped'::text])))
);

CREATE TABLE public.plan_change (
    id bigint NOT NULL,
    plan_id text NOT NULL,
    version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    kind text NOT NULL,
    keys jsonb NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    reason text NOT NULL,
    undoes bigint,
    on_behalf_of text,
    evidence_digest text,
    CONSTRAINT plan_change_check CHECK (((kind = 'undo'::text) = (undoes IS NOT NULL))),
    CONSTRAINT plan_change_check1 CHECK (((on_behalf_of IS NULL) OR (evidence_digest IS NOT NULL))),
    CONSTRAINT plan_change_kind_check CHECK ((kind = ANY (ARRAY['correct'::text, 'split'::text, 'merge'::text, 'drop'::text, 'restore'::text, 'add'::text, 'reclass'::text, 'assign'::text, 'confirm'::text, 'undo'::text])))
);

ALTER TABLE public.plan_change ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.plan_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plan_commitment (
    plan_id text NOT NULL,
    item_key text NOT NULL,
    lead_organisation_id text,
    measure text,
    deadline date,
    supervisor text,
    office text,
    entered_at timestamp with time zone NOT NULL,
    entered_by text NOT NULL,
    on_behalf_of text,
    evidence_digest text,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT plan_commitment_check CHECK (((on_behalf_of IS NULL) OR (evidence_digest IS NOT NULL))),
    CONSTRAINT plan_commitment_item_key_check CHECK ((item_key ~ '^[TGA][1-9][0-9]*$'::text))
);

CREATE TABLE public.plan_decision (
    id bigint NOT NULL,
    plan_id text NOT NULL,
    target_key text NOT NULL,
    subject jsonb NOT NULL,
    base_year integer,
    base_value numeric,
    base_unit text,
    base_source text,
    kind text,
    recurrence text,
    price_basis text,
    growth_method text,
    currency text,
    calibre text,
    decided_by text NOT NULL,
    decided_on date NOT NULL,
    paper text NOT NULL,
    evidence_digest text,
    on_behalf_of text,
    note text,
    reason text,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    supersedes bigint,
    CONSTRAINT plan_decision_check CHECK (((base_value IS NULL) OR (base_source IS NOT NULL))),
    CONSTRAINT plan_decision_check1 CHECK (((on_behalf_of IS NULL) OR (evidence_digest IS NOT NULL))),
    CONSTRAINT plan_decision_growth_method_check CHECK ((growth_method = ANY (ARRAY['compound'::text, 'mean'::text]))),
    CONSTRAINT plan_decision_kind_check CHECK ((kind = ANY (ARRAY['level'::text, 'average-growth'::text, 'share'::text, 'cumulative'::text, 'annual-flow'::text, 'increment'::text, 'rank'::text]))),
    CONSTRAINT plan_decision_price_basis_check CHECK ((price_basis = ANY (ARRAY['current'::text, 'comparable'::text]))),
    CONSTRAINT plan_decision_recurrence_check CHECK ((recurrence = ANY (ARRAY['every-year'::text, 'target-year'::text])))
);

ALTER TABLE public.plan_decision ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.plan_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plan_decomposition_return (
    id text NOT NULL,
    plan_id text NOT NULL,
    version integer NOT NULL,
    file_digest text NOT NULL,
    file_name text NOT NULL,
    differences jsonb NOT NULL,
    state text NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by text NOT NULL,
    applied_at timestamp with time zone,
    CONSTRAINT plan_decomposition_return_check CHECK (((state = 'applied'::text) = (applied_at IS NOT NULL))),
    CONSTRAINT plan_decomposition_return_state_check CHECK ((state = ANY (ARRAY['staged'::text, 'applied'::text, 'discarded'::text])))
);

CREATE TABLE public.plan_document (
    id text NOT NULL,
    city_id text NOT NULL,
    file_digest text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    format text NOT NULL,
    encoding text,
    text text NOT NULL,
    text_digest text NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    imported_by text NOT NULL,
    CONSTRAINT plan_document_file_digest_check CHECK ((file_digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT plan_document_text_digest_check CHECK ((text_digest ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.plan_evidence (
    city_id text NOT NULL,
    digest text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by text NOT NULL,
    CONSTRAINT plan_evidence_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT plan_evidence_size_check CHECK ((size > 0))
);

CREATE TABLE public.plan_goal (
    plan_id text NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    "position" integer NOT NULL,
    task_key text,
    text text NOT NULL,
    start_at integer NOT NULL,
    end_at integer NOT NULL,
    origin text NOT NULL,
    state text NOT NULL,
    parsed_position integer,
    CONSTRAINT plan_goal_check CHECK ((end_at > start_at)),
    CONSTRAINT plan_goal_key_check CHECK ((key ~ '^G[1-9][0-9]*$'::text)),
    CONSTRAINT plan_goal_origin_check CHECK ((origin = ANY (ARRAY['read'::text, 'corrected'::text, 'added'::text]))),
    CONSTRAINT plan_goal_state_check CHECK ((state = ANY (ARRAY['live'::text, 'dropped'::text])))
);

CREATE TABLE public.plan_plan (
    id text NOT NULL,
    city_id text NOT NULL,
    title text NOT NULL,
    document_number text,
    issuer text,
    issued_on date,
    horizon_year integer,
    state text NOT NULL,
    current_version integer,
    next_keys jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT plan_plan_check CHECK ((((state = 'draft'::text) = (current_version IS NULL)) OR (state = 'withdrawn'::text))),
    CONSTRAINT plan_plan_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{1,60}$'::text)),
    CONSTRAINT plan_plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-force'::text, 'withdrawn'::text])))
);

CREATE TABLE public.plan_question (
    id bigint NOT NULL,
    plan_id text NOT NULL,
    target_key text,
    task_key text,
    kind text NOT NULL,
    asks jsonb NOT NULL,
    owner_organisation_id text,
    due_on date,
    due_provisional boolean NOT NULL,
    state text NOT NULL,
    decision_id bigint,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT plan_question_check CHECK (((target_key IS NULL) <> (task_key IS NULL))),
    CONSTRAINT plan_question_check1 CHECK (((state = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT plan_question_kind_check CHECK ((kind = ANY (ARRAY['base'::text, 'per-year-or-total'::text, 'kind'::text, 'recurrence'::text, 'calibre'::text, 'owner'::text]))),
    CONSTRAINT plan_question_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'withdrawn'::text])))
);

ALTER TABLE public.plan_question ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.plan_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plan_section (
    plan_id text NOT NULL,
    version integer NOT NULL,
    "position" integer NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    start_at integer NOT NULL,
    end_at integer NOT NULL,
    CONSTRAINT plan_section_check CHECK ((end_at >= start_at))
);

CREATE TABLE public.plan_target (
    plan_id text NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    "position" integer NOT NULL,
    task_key text,
    indicator text NOT NULL,
    comparator text NOT NULL,
    value numeric NOT NULL,
    value_max numeric,
    unit text NOT NULL,
    kind text NOT NULL,
    kind_alternatives jsonb NOT NULL,
    recurrence text,
    year integer,
    base_year integer,
    base_value numeric,
    start_at integer NOT NULL,
    end_at integer NOT NULL,
    text text NOT NULL,
    direction text NOT NULL,
    origin text NOT NULL,
    owner_organisation_id text,
    state text NOT NULL,
    parsed_position integer,
    CONSTRAINT plan_target_check CHECK ((end_at > start_at)),
    CONSTRAINT plan_target_check1 CHECK (((value_max IS NULL) OR (value_max >= value))),
    CONSTRAINT plan_target_comparator_check CHECK ((comparator = ANY (ARRAY['>='::text, '>'::text, '<='::text, '<'::text, '='::text]))),
    CONSTRAINT plan_target_direction_check CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text, 'none'::text]))),
    CONSTRAINT plan_target_indicator_check CHECK ((indicator <> ''::text)),
    CONSTRAINT plan_target_key_check CHECK ((key ~ '^T[1-9][0-9]*$'::text)),
    CONSTRAINT plan_target_kind_check CHECK ((kind = ANY (ARRAY['level'::text, 'average-growth'::text, 'share'::text, 'cumulative'::text, 'annual-flow'::text, 'increment'::text, 'rank'::text]))),
    CONSTRAINT plan_target_origin_check CHECK ((origin = ANY (ARRAY['read'::text, 'corrected'::text, 'split'::text, 'merged'::text, 'added'::text]))),
    CONSTRAINT plan_target_recurrence_check CHECK ((recurrence = ANY (ARRAY['every-year'::text, 'target-year'::text, 'undecided'::text]))),
    CONSTRAINT plan_target_state_check CHECK ((state = ANY (ARRAY['live'::text, 'dropped'::text])))
);

CREATE TABLE public.plan_task (
    plan_id text NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    "position" integer NOT NULL,
    section_position integer NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    start_at integer NOT NULL,
    end_at integer NOT NULL,
    CONSTRAINT plan_task_check CHECK ((end_at >= start_at)),
    CONSTRAINT plan_task_key_check CHECK ((key ~ '^K[1-9][0-9]*$'::text))
);

CREATE TABLE public.plan_task_revision (
    plan_id text NOT NULL,
    task_key text NOT NULL,
    revision integer NOT NULL
);

CREATE TABLE public.plan_task_unit (
    plan_id text NOT NULL,
    task_key text NOT NULL,
    "position" integer NOT NULL,
    organisation_id text,
    printed_name text,
    role text NOT NULL,
    status text NOT NULL,
    source text NOT NULL,
    confirmed_by text,
    confirmed_on date,
    CONSTRAINT plan_task_unit_check CHECK (((organisation_id IS NOT NULL) OR (printed_name IS NOT NULL))),
    CONSTRAINT plan_task_unit_check1 CHECK (((status = 'confirmed'::text) = (confirmed_on IS NOT NULL))),
    CONSTRAINT plan_task_unit_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'support'::text]))),
    CONSTRAINT plan_task_unit_status_check CHECK ((status = ANY (ARRAY['printed'::text, 'assumed'::text, 'confirmed'::text])))
);

CREATE TABLE public.plan_version (
    plan_id text NOT NULL,
    number integer NOT NULL,
    document_id text NOT NULL,
    state text NOT NULL,
    parsed jsonb NOT NULL,
    amends integer,
    carried jsonb,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    approved_at timestamp with time zone,
    approved_by text,
    note text,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT plan_version_check CHECK (((approved_at IS NOT NULL) = (state = ANY (ARRAY['approved'::text, 'superseded'::text])))),
    CONSTRAINT plan_version_number_check CHECK ((number > 0)),
    CONSTRAINT plan_version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text, 'superseded'::text, 'discarded'::text])))
);

CREATE TABLE public.platform_idempotency (
    account text NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    request_digest text NOT NULL,
    reply jsonb,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

CREATE TABLE public.platform_migration (
    version integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone NOT NULL
);

CREATE TABLE public.platform_outbox (
    id bigint NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    handled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text
);

ALTER TABLE public.platform_outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.platform_outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.platform_search (
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    owner_scope text,
    title text NOT NULL,
    body text NOT NULL
);

CREATE TABLE public.platform_search_gram (
    gram text NOT NULL COLLATE pg_catalog."C",
    subject_kind text NOT NULL,
    subject_id text NOT NULL
);

CREATE TABLE public.registry_city (
    id text NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    short_name text NOT NULL,
    demo boolean NOT NULL,
    time_zone text NOT NULL,
    calendar text NOT NULL,
    settings jsonb NOT NULL,
    CONSTRAINT registry_city_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{1,30}$'::text))
);

CREATE TABLE public.registry_organisation (
    id text NOT NULL,
    city_id text NOT NULL,
    parent_id text,
    name text NOT NULL,
    short_name text NOT NULL,
    kind text NOT NULL,
    code text,
    statistical_parent text,
    counting text,
    status text NOT NULL,
    source text NOT NULL,
    pinyin text NOT NULL,
    valid_from date,
    valid_to date,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT registry_organisation_check CHECK (((kind = 'city'::text) = (parent_id IS NULL))),
    CONSTRAINT registry_organisation_check1 CHECK (((statistical_parent IS NULL) = (counting IS NULL))),
    CONSTRAINT registry_organisation_check2 CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from <= valid_to))),
    CONSTRAINT registry_organisation_counting_check CHECK ((counting = ANY (ARRAY['inside_parent'::text, 'separate'::text]))),
    CONSTRAINT registry_organisation_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{1,30}(\.[a-z0-9-]{1,40})?$'::text)),
    CONSTRAINT registry_organisation_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'municipal'::text, 'vertical'::text, 'district'::text, 'zone'::text, 'enterprise'::text, 'association'::text]))),
    CONSTRAINT registry_organisation_name_check CHECK ((name <> ''::text)),
    CONSTRAINT registry_organisation_status_check CHECK ((status = ANY (ARRAY['verified'::text, 'assumed'::text])))
);

ALTER TABLE ONLY public.access_account
    ADD CONSTRAINT access_account_name_key UNIQUE (name);

ALTER TABLE ONLY public.access_account
    ADD CONSTRAINT access_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.access_account
    ADD CONSTRAINT access_account_sso_name_key UNIQUE (sso_name);

ALTER TABLE ONLY public.access_attempt
    ADD CONSTRAINT access_attempt_pkey PRIMARY KEY (kind, key);

ALTER TABLE ONLY public.access_password
    ADD CONSTRAINT access_password_pkey PRIMARY KEY (account_id, number);

ALTER TABLE ONLY public.access_recovery_code
    ADD CONSTRAINT access_recovery_code_pkey PRIMARY KEY (account_id, hash);

ALTER TABLE ONLY public.access_role_grant
    ADD CONSTRAINT access_role_grant_pkey PRIMARY KEY (account_id, role);

ALTER TABLE ONLY public.access_session
    ADD CONSTRAINT access_session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.access_session
    ADD CONSTRAINT access_session_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY public.access_sso_link
    ADD CONSTRAINT access_sso_link_pkey PRIMARY KEY (issuer, subject);

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY public.access_totp
    ADD CONSTRAINT access_totp_pkey PRIMARY KEY (account_id);

ALTER TABLE ONLY public.attainment_assessment
    ADD CONSTRAINT attainment_assessment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_supersedes_key UNIQUE (supersedes);

ALTER TABLE ONLY public.attainment_series_goal
    ADD CONSTRAINT attainment_series_goal_pkey PRIMARY KEY (plan_id, goal_key, series_id);

ALTER TABLE ONLY public.attainment_series
    ADD CONSTRAINT attainment_series_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.attainment_series_target
    ADD CONSTRAINT attainment_series_target_pkey PRIMARY KEY (plan_id, target_key, series_id);

ALTER TABLE ONLY public.attainment_withdrawal
    ADD CONSTRAINT attainment_withdrawal_pkey PRIMARY KEY (observation_id);

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.audit_record
    ADD CONSTRAINT audit_record_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_pkey PRIMARY KEY (plan_id, version, key);

ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_commitment
    ADD CONSTRAINT plan_commitment_pkey PRIMARY KEY (plan_id, item_key);

ALTER TABLE ONLY public.plan_decision
    ADD CONSTRAINT plan_decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_decision
    ADD CONSTRAINT plan_decision_supersedes_key UNIQUE (supersedes);

ALTER TABLE ONLY public.plan_decomposition_return
    ADD CONSTRAINT plan_decomposition_return_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_evidence
    ADD CONSTRAINT plan_evidence_pkey PRIMARY KEY (city_id, digest);

ALTER TABLE ONLY public.plan_goal
    ADD CONSTRAINT plan_goal_pkey PRIMARY KEY (plan_id, version, key);

ALTER TABLE ONLY public.plan_plan
    ADD CONSTRAINT plan_plan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_question
    ADD CONSTRAINT plan_question_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_section
    ADD CONSTRAINT plan_section_pkey PRIMARY KEY (plan_id, version, "position");

ALTER TABLE ONLY public.plan_target
    ADD CONSTRAINT plan_target_pkey PRIMARY KEY (plan_id, version, key);

ALTER TABLE ONLY public.plan_task
    ADD CONSTRAINT plan_task_pkey PRIMARY KEY (plan_id, version, key);

ALTER TABLE ONLY public.plan_task_revision
    ADD CONSTRAINT plan_task_revision_pkey PRIMARY KEY (plan_id, task_key);

ALTER TABLE ONLY public.plan_task_unit
    ADD CONSTRAINT plan_task_unit_pkey PRIMARY KEY (plan_id, task_key, "position");

ALTER TABLE ONLY public.plan_version
    ADD CONSTRAINT plan_version_pkey PRIMARY KEY (plan_id, number);

ALTER TABLE ONLY public.platform_idempotency
    ADD CONSTRAINT platform_idempotency_pkey PRIMARY KEY (account, route, key);

ALTER TABLE ONLY public.platform_migration
    ADD CONSTRAINT platform_migration_pkey PRIMARY KEY (version);

ALTER TABLE ONLY public.platform_outbox
    ADD CONSTRAINT platform_outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_search_gram
    ADD CONSTRAINT platform_search_gram_pkey PRIMARY KEY (gram, subject_kind, subject_id);

ALTER TABLE ONLY public.platform_search
    ADD CONSTRAINT platform_search_pkey PRIMARY KEY (subject_kind, subject_id);

ALTER TABLE ONLY public.registry_city
    ADD CONSTRAINT registry_city_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_organisation
    ADD CONSTRAINT registry_organisation_pkey PRIMARY KEY (id);

CREATE INDEX access_attempt_age ON public.access_attempt USING btree (first_at);

CREATE INDEX access_role_grant_role ON public.access_role_grant USING btree (role);

CREATE INDEX access_session_ended ON public.access_session USING btree (ended_at) WHERE (ended_at IS NOT NULL);

CREATE INDEX access_session_open ON public.access_session USING btree (account_id) WHERE (ended_at IS NULL);

CREATE INDEX access_sso_link_account ON public.access_sso_link USING btree (account_id);

CREATE INDEX access_token_account ON public.access_token USING btree (account_id, id);

CREATE INDEX attainment_assessment_goal ON public.attainment_assessment USING btree (plan_id, goal_key, id);

CREATE INDEX attainment_observation_series ON public.attainment_observation USING btree (series_id, period_last, id);

CREATE INDEX attainment_series_city ON public.attainment_series USING btree (city_id, id);

CREATE INDEX attainment_series_goal_series ON public.attainment_series_goal USING btree (series_id);

CREATE INDEX attainment_series_target_series ON public.attainment_series_target USING btree (series_id);

CREATE INDEX audit_record_actor ON public.audit_record USING btree (actor, seq);

CREATE INDEX audit_record_subject ON public.audit_record USING btree (subject_kind, subject_id, seq);

CREATE UNIQUE INDEX plan_change_undone_once ON public.plan_change USING btree (undoes);

CREATE INDEX plan_change_version ON public.plan_change USING btree (plan_id, version, id);

CREATE UNIQUE INDEX plan_decision_first ON public.plan_decision USING btree (plan_id, target_key) WHERE (supersedes IS NULL);

CREATE INDEX plan_decision_target ON public.plan_decision USING btree (plan_id, target_key, id);

CREATE INDEX plan_document_text_digest ON public.plan_document USING btree (city_id, text_digest);

CREATE INDEX plan_plan_city ON public.plan_plan USING btree (city_id, created_at, id);

CREATE INDEX plan_question_due ON public.plan_question USING btree (plan_id, due_on, id);

CREATE UNIQUE INDEX plan_question_open_once ON public.plan_question USING btree (plan_id, COALESCE(target_key, task_key), kind) WHERE (state = 'open'::text);

CREATE INDEX plan_task_unit_organisation ON public.plan_task_unit USING btree (organisation_id);

CREATE UNIQUE INDEX plan_version_one_approved ON public.plan_version USING btree (plan_id) WHERE (state = 'approved'::text);

CREATE UNIQUE INDEX plan_version_one_draft ON public.plan_version USING btree (plan_id) WHERE (state = 'draft'::text);

CREATE INDEX platform_idempotency_expiry ON public.platform_idempotency USING btree (expires_at);

CREATE INDEX platform_outbox_waiting ON public.platform_outbox USING btree (id) WHERE (handled_at IS NULL);

CREATE INDEX platform_search_gram_subject ON public.platform_search_gram USING btree (subject_kind, subject_id);

CREATE UNIQUE INDEX registry_organisation_code ON public.registry_organisation USING btree (city_id, code) WHERE (code IS NOT NULL);

CREATE INDEX registry_organisation_order ON public.registry_organisation USING btree (city_id, pinyin COLLATE "C", id);

CREATE INDEX registry_organisation_parent ON public.registry_organisation USING btree (parent_id);

CREATE TRIGGER attainment_assessment_append_only BEFORE DELETE OR UPDATE ON public.attainment_assessment FOR EACH ROW EXECUTE FUNCTION public.attainment_refuse_alteration();

CREATE TRIGGER attainment_assessment_no_truncate BEFORE TRUNCATE ON public.attainment_assessment FOR EACH STATEMENT EXECUTE FUNCTION public.attainment_refuse_alteration();

CREATE TRIGGER attainment_observation_append_only BEFORE DELETE OR UPDATE ON public.attainment_observation FOR EACH ROW EXECUTE FUNCTION public.attainment_refuse_alteration();

CREATE TRIGGER attainment_observation_no_truncate BEFORE TRUNCATE ON public.attainment_observation FOR EACH STATEMENT EXECUTE FUNCTION public.attainment_refuse_alteration();

CREATE TRIGGER attainment_withdrawal_append_only BEFORE DELETE OR UPDATE ON public.attainment_withdrawal FOR EACH ROW EXECUTE FUNCTION public.attainment_refuse_alteration();

CREATE TRIGGER attainment_withdrawal_no_truncate BEFORE TRUNCATE ON public.attainment_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION public.attainment_refuse_alteration();

CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON public.audit_head FOR EACH ROW EXECUTE FUNCTION public.audit_head_moves_on();

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON public.audit_head FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();

CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON public.audit_head FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();

CREATE TRIGGER audit_record_append_only BEFORE DELETE OR UPDATE ON public.audit_record FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();

CREATE TRIGGER audit_record_no_truncate BEFORE TRUNCATE ON public.audit_record FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();

CREATE TRIGGER plan_change_append_only BEFORE DELETE OR UPDATE ON public.plan_change FOR EACH ROW EXECUTE FUNCTION public.plan_refuse_alteration();

CREATE TRIGGER plan_decision_append_only BEFORE DELETE OR UPDATE ON public.plan_decision FOR EACH ROW EXECUTE FUNCTION public.plan_refuse_alteration();

ALTER TABLE ONLY public.access_password
    ADD CONSTRAINT access_password_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.access_recovery_code
    ADD CONSTRAINT access_recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.access_role_grant
    ADD CONSTRAINT access_role_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.access_session
    ADD CONSTRAINT access_session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.access_sso_link
    ADD CONSTRAINT access_sso_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.access_totp
    ADD CONSTRAINT access_totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.access_account(id);

ALTER TABLE ONLY public.attainment_assessment
    ADD CONSTRAINT attainment_assessment_city_id_evidence_digest_fkey FOREIGN KEY (city_id, evidence_digest) REFERENCES public.plan_evidence(city_id, digest);

ALTER TABLE ONLY public.attainment_assessment
    ADD CONSTRAINT attainment_assessment_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.attainment_assessment
    ADD CONSTRAINT attainment_assessment_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.attainment_assessment
    ADD CONSTRAINT attainment_assessment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_city_id_evidence_digest_fkey FOREIGN KEY (city_id, evidence_digest) REFERENCES public.plan_evidence(city_id, digest);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.attainment_series(id);

ALTER TABLE ONLY public.attainment_observation
    ADD CONSTRAINT attainment_observation_supersedes_fkey FOREIGN KEY (supersedes) REFERENCES public.attainment_observation(id);

ALTER TABLE ONLY public.attainment_series
    ADD CONSTRAINT attainment_series_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.attainment_series_goal
    ADD CONSTRAINT attainment_series_goal_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.attainment_series_goal
    ADD CONSTRAINT attainment_series_goal_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.attainment_series(id);

ALTER TABLE ONLY public.attainment_series_target
    ADD CONSTRAINT attainment_series_target_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.attainment_series_target
    ADD CONSTRAINT attainment_series_target_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.attainment_series(id);

ALTER TABLE ONLY public.attainment_withdrawal
    ADD CONSTRAINT attainment_withdrawal_observation_id_fkey FOREIGN KEY (observation_id) REFERENCES public.attainment_observation(id);

ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_plan_id_version_fkey FOREIGN KEY (plan_id, version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_plan_id_version_task_key_fkey FOREIGN KEY (plan_id, version, task_key) REFERENCES public.plan_task(plan_id, version, key);

ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_plan_id_version_fkey FOREIGN KEY (plan_id, version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.plan_change(id);

ALTER TABLE ONLY public.plan_commitment
    ADD CONSTRAINT plan_commitment_lead_organisation_id_fkey FOREIGN KEY (lead_organisation_id) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_commitment
    ADD CONSTRAINT plan_commitment_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_commitment
    ADD CONSTRAINT plan_commitment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.plan_decision
    ADD CONSTRAINT plan_decision_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_decision
    ADD CONSTRAINT plan_decision_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.plan_decision
    ADD CONSTRAINT plan_decision_supersedes_fkey FOREIGN KEY (supersedes) REFERENCES public.plan_decision(id);

ALTER TABLE ONLY public.plan_decomposition_return
    ADD CONSTRAINT plan_decomposition_return_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.plan_evidence
    ADD CONSTRAINT plan_evidence_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.plan_goal
    ADD CONSTRAINT plan_goal_plan_id_version_fkey FOREIGN KEY (plan_id, version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_goal
    ADD CONSTRAINT plan_goal_plan_id_version_task_key_fkey FOREIGN KEY (plan_id, version, task_key) REFERENCES public.plan_task(plan_id, version, key);

ALTER TABLE ONLY public.plan_plan
    ADD CONSTRAINT plan_plan_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.plan_plan
    ADD CONSTRAINT plan_plan_id_current_version_fkey FOREIGN KEY (id, current_version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_question
    ADD CONSTRAINT plan_question_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.plan_decision(id);

ALTER TABLE ONLY public.plan_question
    ADD CONSTRAINT plan_question_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_question
    ADD CONSTRAINT plan_question_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.plan_section
    ADD CONSTRAINT plan_section_plan_id_version_fkey FOREIGN KEY (plan_id, version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_target
    ADD CONSTRAINT plan_target_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_target
    ADD CONSTRAINT plan_target_plan_id_version_fkey FOREIGN KEY (plan_id, version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_target
    ADD CONSTRAINT plan_target_plan_id_version_task_key_fkey FOREIGN KEY (plan_id, version, task_key) REFERENCES public.plan_task(plan_id, version, key);

ALTER TABLE ONLY public.plan_task
    ADD CONSTRAINT plan_task_plan_id_version_fkey FOREIGN KEY (plan_id, version) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_task_revision
    ADD CONSTRAINT plan_task_revision_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.plan_task_unit
    ADD CONSTRAINT plan_task_unit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.plan_task_unit
    ADD CONSTRAINT plan_task_unit_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.plan_version
    ADD CONSTRAINT plan_version_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.plan_document(id);

ALTER TABLE ONLY public.plan_version
    ADD CONSTRAINT plan_version_plan_id_amends_fkey FOREIGN KEY (plan_id, amends) REFERENCES public.plan_version(plan_id, number);

ALTER TABLE ONLY public.plan_version
    ADD CONSTRAINT plan_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan_plan(id);

ALTER TABLE ONLY public.platform_search_gram
    ADD CONSTRAINT platform_search_gram_subject_kind_subject_id_fkey FOREIGN KEY (subject_kind, subject_id) REFERENCES public.platform_search(subject_kind, subject_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.registry_organisation
    ADD CONSTRAINT registry_organisation_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.registry_city(id);

ALTER TABLE ONLY public.registry_organisation
    ADD CONSTRAINT registry_organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.registry_organisation(id);

ALTER TABLE ONLY public.registry_organisation
    ADD CONSTRAINT registry_organisation_statistical_parent_fkey FOREIGN KEY (statistical_parent) REFERENCES public.registry_organisation(id);
