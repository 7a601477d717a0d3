-- The ids of the facts whose effect is in this database.
create table inbox (
    fact_id  uuid        primary key,
    type     text        not null,
    subject  uuid        not null,
    sequence bigint      not null,
    taken_at timestamptz not null
);

-- Records that no repetition makes acceptable, until a person redrives or discards them.
create table dead_letter (
    id           uuid        primary key,
    version      bigint      not null default 0,
    topic        text        not null,
    partition    integer     not null,
    record_offset bigint     not null,
    key          text,
    headers      text        not null,
    body         text,
    reason       text        not null,
    detail       text        not null,
    trace_id     text,
    seen_at      timestamptz not null,
    state        text        not null check (state in ('WAITING', 'REDRIVEN', 'DISCARDED')),
    resolved_at  timestamptz,
    resolved_by  text,
    resolved_why text,
    unique (topic, partition, record_offset),
    check ((state = 'WAITING') = (resolved_at is null))
);

create index dead_letter_list on dead_letter (seen_at, id);
