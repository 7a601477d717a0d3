-- version is the sequence of the last fact applied: an older fact changes nothing.
create table catalogue_producer (
    id            uuid   not null primary key,
    kind          text   not null,
    province_code text   not null,
    commune_code  text   not null,
    version       bigint not null,
    constraint catalogue_producer_kind check (kind in
        ('ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'FARM', 'HOUSEHOLD', 'ASSOCIATION'))
);

create table catalogue_product (
    id            uuid   not null primary key,
    producer_id   uuid   not null,
    code          text   not null,
    name          text   not null,
    industry      text   not null,
    criteria_set  text,
    province_code text   not null,
    commune_code  text   not null,
    version       bigint not null,
    constraint catalogue_product_industry check (industry in ('I', 'II', 'III', 'IV', 'V', 'VI'))
);

create table catalogue_recognition (
    id         uuid    not null primary key,
    product_id uuid    not null,
    stars      integer not null,
    decided_on date    not null,
    valid_from date    not null,
    last_day   date    not null,
    ended      text,
    version    bigint  not null,
    constraint catalogue_recognition_stars check (stars between 3 and 5),
    constraint catalogue_recognition_days check (valid_from <= last_day),
    constraint catalogue_recognition_ended check (ended in ('EXPIRED', 'REVOKED', 'SUPERSEDED'))
);

create index catalogue_recognition_of_a_product on catalogue_recognition (product_id) where ended is null;
