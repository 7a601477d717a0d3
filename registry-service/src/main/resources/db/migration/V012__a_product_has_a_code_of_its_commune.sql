-- One row per commune: the serial is counted up in the transaction of the product, so no number is lost.
create table commune_serial (
    commune_code text    primary key,
    last         integer not null check (last > 0)
);

create table product (
    id               uuid        primary key,
    version          bigint      not null,
    code             text        not null constraint product_code_once unique,
    name             text        not null check (length(name) between 2 and 255),
    search_key       text        not null,
    producer_id      uuid        not null references producer,
    industry         text        not null check (industry in ('I', 'II', 'III', 'IV', 'V', 'VI')),
    criteria_set     text        check (criteria_set ~ '^S[0-9]{2}$'),
    first_filed_on   date,
    province_code    text        not null,
    commune_code     text        not null,
    commune_id       uuid        not null references commune,
    source_id        text        constraint product_source_id_once unique,
    duplicate_reason text,
    registered_at    timestamptz not null
);

create index product_list on product (province_code, code, id);
create index product_of_commune on product (commune_code, code, id);
create index product_of_producer on product (producer_id, search_key);
