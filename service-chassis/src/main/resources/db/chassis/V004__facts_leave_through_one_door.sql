-- A fact is a row in the transaction of its change; the relay sends unpublished rows in order of seq.
create table outbox (
    seq               bigserial   primary key,
    id                uuid        not null unique,
    topic             text        not null,
    key               text        not null,
    type              text        not null,
    headers           text        not null,
    payload           text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    created_at        timestamptz not null,
    published_at      timestamptz
);

create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_old on outbox (published_at) where published_at is not null;
