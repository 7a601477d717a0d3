-- A code may mean two areas at two times, so every unit has a key of its own. A null start is an unknown one.
create table province (
    id          uuid   primary key,
    version     bigint not null,
    code        text   not null constraint province_code_form check (code ~ '^[0-9]{2}$'),
    name        text   not null,
    full_name   text   not null,
    type        text   not null check (type in ('PROVINCE', 'MUNICIPALITY')),
    valid_from  date,
    valid_to    date,
    legal_basis text,
    check (valid_from < valid_to)
);

create unique index province_in_force on province (code) where valid_to is null;

create table commune (
    id            uuid   primary key,
    version       bigint not null,
    code          text   not null constraint commune_code_form check (code ~ '^[0-9]{3}([0-9]{2})?$'),
    name          text   not null,
    full_name     text   not null,
    search_key    text   not null,
    type          text   not null check (type in ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'DISTRICT')),
    province_code text   not null,
    province_name text   not null,
    district_code text,
    district_name text,
    valid_from    date,
    valid_to      date,
    legal_basis   text,
    check (valid_from < valid_to),
    constraint commune_once_per_start unique nulls not distinct (code, valid_from)
);

create unique index commune_in_force on commune (code) where valid_to is null;
create index commune_of_province on commune (province_code, code, id);

-- Many to many: an old unit may be split, a new one is made of several.
create table succession (
    id             uuid primary key,
    predecessor_id uuid not null references commune,
    successor_id   uuid not null references commune,
    coverage       text not null check (coverage in ('WHOLE', 'PART')),
    effective_date date not null,
    legal_basis    text,
    constraint succession_once unique (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);

create index succession_of_successor on succession (successor_id);
