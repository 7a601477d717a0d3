create table recognition (
    id               uuid        primary key,
    version          bigint      not null,
    product_id       uuid        not null references product,
    product_name     text        not null,
    producer_id      uuid        not null references producer,
    province_code    text        not null,
    commune_code     text        not null,
    kind             text        not null check (kind in ('FIRST', 'UPGRADE', 'REASSESSMENT')),
    origin           text        not null check (origin in ('DECIDED', 'IMPORTED')),
    state            text        not null check (state in ('PROPOSED', 'GRANTED', 'EXPIRED', 'SUPERSEDED', 'REVOKED',
                                                           'UNVERIFIED')),
    stars            integer     not null check (stars between 3 and 5),
    level            text        not null check (level in ('DISTRICT', 'PROVINCE', 'NATIONAL')),
    dossier_id       uuid        constraint recognition_once_per_dossier unique,
    decision_number  text,
    decision_symbol  text,
    authority        text,
    decided_on       date,
    valid_from       date,
    last_day         date,
    ended_on         date,
    renewal_filed_on date,
    source_id        text        constraint recognition_source_id_once unique,
    registered_at    timestamptz not null,
    constraint recognition_level_fits_stars check (
        (stars = 5 and level = 'NATIONAL') or (stars < 5 and level = 'PROVINCE')
        or (stars = 3 and level = 'DISTRICT' and decided_on < date '2025-07-01')),
    constraint recognition_decision_is_whole check (
        state in ('PROPOSED', 'UNVERIFIED')
        or (decision_number is not null and decision_symbol is not null and authority is not null
            and decided_on is not null and valid_from is not null and last_day is not null)),
    constraint recognition_proposed_for_dossier check (state <> 'PROPOSED' or dossier_id is not null),
    constraint recognition_end_has_day check ((state in ('EXPIRED', 'SUPERSEDED', 'REVOKED')) = (ended_on is not null)),
    check (valid_from <= last_day)
);

-- A decision lists many products but each of them once. Numbers start again every year.
create unique index recognition_once_per_decision
    on recognition (product_id, authority, decision_number, decision_symbol, extract(year from decided_on))
    where decision_number is not null;
create index recognition_list on recognition (province_code, registered_at desc, id desc);
create index recognition_of_product on recognition (product_id, valid_from);
create index recognition_to_expire on recognition (last_day) where state = 'GRANTED';

-- What the council's service said about a product's dossiers.
create table dossier_heard (
    dossier_id   uuid primary key,
    product_id   uuid not null,
    kind         text not null,
    criteria_set text,
    filed_on     date,
    concluded_on date,
    outcome      text,
    stars        integer
);

create index dossier_heard_of_product on dossier_heard (product_id);
