-- One row per accepted command: written first in its transaction, so a second one with the same key waits for it.
create table idempotency_record (
    client      text        not null,
    operation   text        not null,
    key         text        not null check (length(key) between 16 and 64),
    fingerprint text        not null,
    status      integer,
    headers     text,
    body        text,
    for_ever    boolean     not null,
    created_at  timestamptz not null,
    primary key (client, operation, key)
);

create index idempotency_record_old on idempotency_record (created_at) where not for_ever;
