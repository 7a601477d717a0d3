create table council (
    id               uuid    not null primary key,
    version          bigint  not null,
    province_code    text    not null,
    name             text    not null,
    chair            text    not null,
    valid_from       date    not null,
    valid_to         date,
    quorum_percent   integer not null,
    max_spread       integer not null,
    gate_aggregation text    not null,
    stop_rule        text    not null,
    created_at       timestamptz not null,
    constraint council_valid check (valid_to is null or valid_from < valid_to),
    constraint council_quorum check (quorum_percent between 1 and 100),
    constraint council_spread check (max_spread between 0 and 100),
    constraint council_gates check (gate_aggregation in ('MEAN_POINTS', 'ALL_MEMBERS', 'MAJORITY')),
    constraint council_stops check (stop_rule in ('ANY_MEMBER', 'MAJORITY', 'ALL_MEMBERS'))
);

create index council_by_province on council (province_code, created_at, id);

create table council_seat (
    council_id uuid    not null references council,
    place      integer not null,
    subject    text    not null,
    department text    not null,
    primary key (council_id, place),
    constraint one_seat_per_person unique (council_id, subject)
);

create index council_seat_of_a_person on council_seat (subject);

-- A member tied to a producer does not score its dossiers (Art. 4: objective, transparent).
create table council_conflict (
    council_id  uuid not null references council,
    subject     text not null,
    producer_id uuid not null,
    primary key (council_id, subject, producer_id)
);

revoke update, delete, truncate on council_conflict from "${appUser}";
