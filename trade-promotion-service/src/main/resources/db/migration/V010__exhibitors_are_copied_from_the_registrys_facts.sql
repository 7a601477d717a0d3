-- Facts of different subjects come in any order, so no row of this copy refers to another by foreign key.
-- sequence is the version the speaker gave; an older or repeated fact changes nothing.
create table exhibitor (
    id            uuid   primary key,
    sequence      bigint not null,
    name          text   not null,
    kind          text   not null,
    province_code text   not null,
    commune_code  text   not null
);

create table product (
    id            uuid   primary key,
    sequence      bigint not null,
    producer_id   uuid   not null,
    code          text   not null,
    name          text   not null,
    province_code text   not null,
    commune_code  text   not null
);

create index product_of_producer on product (producer_id, name);

create table recognition (
    id          uuid    primary key,
    sequence    bigint  not null,
    product_id  uuid    not null,
    producer_id uuid    not null,
    stars       integer not null constraint recognised_stars check (stars between 3 and 5),
    valid_from  date    not null,
    last_day    date    not null,
    end_reason  text    constraint recognition_end_reason check (end_reason in ('EXPIRED', 'REVOKED', 'SUPERSEDED')),
    ended_on    date,
    constraint recognition_ends_with_a_reason check ((end_reason is null) = (ended_on is null))
);

create index recognition_of_product on recognition (product_id);
