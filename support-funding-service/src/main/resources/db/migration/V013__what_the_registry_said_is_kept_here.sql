-- Copies of the registry's facts; each row is the newest version heard.
create table producer (
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

create table recognition (
    id              uuid    primary key,
    sequence        bigint  not null,
    product_id      uuid    not null,
    producer_id     uuid    not null,
    kind            text    not null,
    stars           integer not null constraint recognition_stars check (stars between 3 and 5),
    decision_number text    not null,
    decided_on      date    not null,
    valid_from      date    not null,
    last_day        date    not null,
    origin          text    not null,
    province_code   text    not null,
    end_reason      text,
    ended_on        date,
    constraint recognition_ended check ((end_reason is null) = (ended_on is null))
);

create index recognition_product on recognition (product_id, decided_on);
