-- One night makes the files of one day. Whoever holds the lease makes them; when it runs out another instance may.
create table open_data_night (
    day         date        primary key,
    lease_owner text        not null,
    lease_until timestamptz not null,
    attempts    integer     not null check (attempts > 0),
    made_at     timestamptz
);

-- What was published on a day. A file that is kept no longer leaves its row behind, so that its address says so.
create table open_data_file (
    id           uuid        primary key,
    day          date        not null references open_data_night,
    extent       text        not null check (extent in ('FULL', 'CHANGES')),
    form         text        not null check (form in ('NDJSON', 'CSV')),
    since        date,
    rows         bigint      not null check (rows >= 0),
    added        bigint      not null check (added >= 0),
    changed      bigint      not null check (changed >= 0),
    gone         bigint      not null check (gone >= 0),
    bytes        bigint      not null check (bytes > 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at      timestamptz not null,
    forgotten_on date,
    constraint open_data_file_once_a_day unique (day, extent, form),
    constraint open_data_changes_since_a_day check ((extent = 'CHANGES') = (since is not null)),
    check (since < day),
    check (extent = 'FULL' or rows = added + changed + gone)
);

create index open_data_file_kept on open_data_file (day) where forgotten_on is null;

-- The bytes as they are sent, one megabyte a part; they are compressed already. The file's row is written after them.
create table open_data_part (
    file_id uuid    not null references open_data_file deferrable initially deferred,
    part    integer not null,
    bytes   bytea   not null check (octet_length(bytes) between 1 and 1048576),
    primary key (file_id, part)
);
alter table open_data_part alter column bytes set storage external;
