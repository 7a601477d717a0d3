-- What others read over HTTP who hear no facts. The relay gives a fact its position in the transaction that marks it as
-- sent; one relay works at a time, so positions become visible in order: who has read up to n missed nothing below n.
create table feed_item (
    position bigint      primary key check (position > 0),
    fact_id  uuid        not null unique,
    type     text        not null,
    subject  uuid        not null,
    sequence bigint      not null,
    removed  boolean     not null,
    said_at  timestamptz not null,
    at       timestamptz not null,
    day      date        not null,
    body     text        not null,
    hash     text        not null check (length(hash) = 64)
);

create index feed_item_day on feed_item (day, position);

-- The end of the feed, and what is no longer kept of its beginning.
create table feed_head (
    one       boolean     primary key default true check (one),
    position  bigint      not null,
    at        timestamptz not null,
    purged_to bigint      not null default 0 check (purged_to <= position),
    kept_from date
);

insert into feed_head (position, at) values (0, 'epoch');

revoke update, truncate on feed_item from "${appUser}";
revoke insert, delete, truncate on feed_head from "${appUser}";
