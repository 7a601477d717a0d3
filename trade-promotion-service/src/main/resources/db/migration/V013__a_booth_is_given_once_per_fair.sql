create table stand_application (
    id            uuid        primary key,
    version       bigint      not null,
    fair_id       uuid        not null references fair,
    province_code text        not null,
    producer_id   uuid        not null,
    state         text        not null constraint stand_state check
                  (state in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    booth         text,
    reason        text,
    submitted_at  timestamptz not null,
    constraint accepted_stand_has_a_booth check (state <> 'ACCEPTED' or booth is not null),
    constraint refused_stand_has_a_reason check (state not in ('REFUSED', 'LAPSED') or reason is not null)
);

-- One live application per producer and fair, and one producer per booth; those that ended stay for the statistics.
create unique index one_live_application_per_producer_and_fair
    on stand_application (fair_id, producer_id) where state in ('SUBMITTED', 'ACCEPTED');
create unique index one_producer_per_booth
    on stand_application (fair_id, booth) where state = 'ACCEPTED';
create index stand_of_producer on stand_application (producer_id, submitted_at);

create table stand_product (
    stand_id   uuid not null references stand_application,
    product_id uuid not null,
    primary key (stand_id, product_id)
);

create index stand_with_product on stand_product (product_id);
