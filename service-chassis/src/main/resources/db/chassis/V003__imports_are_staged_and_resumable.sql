-- One upload and how far it has come. Whoever holds the lease works on it; when the lease runs out another may go on.
create table import_job (
    id              uuid        primary key,
    kind            text        not null,
    mode            text        not null check (mode in ('ALL_OR_NOTHING', 'PARTIAL')),
    dry_run         boolean     not null,
    parameters      text        not null,
    file_name       text,
    size_bytes      bigint      not null check (size_bytes >= 0),
    content_hash    text        not null,
    uploaded_by     text        not null,
    idempotency_key text        not null check (length(idempotency_key) between 16 and 64),
    fingerprint     text        not null,
    state           text        not null check (state in ('RECEIVED', 'READING', 'VALIDATING', 'APPLYING',
                                                          'DONE', 'EMPTY', 'REJECTED', 'FAILED')),
    file_reason     text,
    message_vi      text,
    message_en      text,
    created         integer     not null default 0,
    updated         integer     not null default 0,
    unchanged       integer     not null default 0,
    rejected        integer     not null default 0,
    skipped         integer     not null default 0,
    chunks          integer     not null default 0,
    applied_to      integer     not null default 0,
    attempts        integer     not null default 0,
    lease_owner     text,
    lease_until     timestamptz,
    received_at     timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    constraint import_job_key_once unique (uploaded_by, idempotency_key)
);

create index import_job_open on import_job (received_at)
    where state in ('RECEIVED', 'READING', 'VALIDATING', 'APPLYING');

-- The upload itself until the job has ended, so that any instance can read it; one megabyte a part.
create table import_file (
    import_id uuid    not null references import_job (id),
    part      integer not null,
    bytes     bytea   not null check (octet_length(bytes) <= 1048576),
    primary key (import_id, part)
);

-- What became of each row of the file. Rows that are no records have no record number. Rows come by the hundred
-- thousand through COPY, so no foreign key is checked for each; only the job's own work adds rows.
create table import_row (
    import_id   uuid    not null,
    ordinal     integer not null,
    record      integer,
    row         bigint  not null,
    outcome     text    not null check (outcome in ('ACCEPTED', 'REJECTED', 'SKIPPED')),
    reason      text,
    column_name text,
    message_vi  text,
    message_en  text,
    canonical   text,
    primary key (import_id, ordinal),
    check ((outcome = 'REJECTED') = (reason is not null)),
    check ((outcome = 'SKIPPED') = (record is null))
);

create index import_row_not_accepted on import_row (import_id, outcome, ordinal) where outcome <> 'ACCEPTED';

-- What applying a record needs beyond what its report shows; forgotten when the job has ended.
create table import_value (
    import_id uuid    not null,
    ordinal   integer not null,
    value     text    not null,
    primary key (import_id, ordinal)
);

-- Written in the chunk's own transaction: no chunk is applied twice.
create table import_chunk (
    import_id  uuid        not null references import_job (id),
    chunk      integer     not null,
    first      integer     not null,
    last       integer     not null,
    records    integer     not null,
    hash       text        not null,
    applied_at timestamptz not null,
    primary key (import_id, chunk)
);
