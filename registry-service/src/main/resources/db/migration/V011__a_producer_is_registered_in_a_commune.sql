create table producer (
    id               uuid        primary key,
    version          bigint      not null,
    name             text        not null check (length(name) between 2 and 255),
    search_key       text        not null,
    kind             text        not null check (kind in ('ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'FARM',
                                                          'HOUSEHOLD', 'ASSOCIATION')),
    province_code    text        not null,
    commune_code     text        not null,
    commune_id       uuid        not null references commune,
    source_id        text        constraint producer_source_id_once unique,
    duplicate_reason text,
    registered_at    timestamptz not null
);

create index producer_list on producer (province_code, search_key, id);
create index producer_like on producer (commune_code, search_key);
