-- One unit per code and day. Old districts have three digits, so their codes are kept apart as negative numbers.
alter table commune add constraint commune_code_once_a_day exclude using gist (
    int4range(case length(code) when 3 then -1 - code::int else code::int end,
              case length(code) when 3 then -1 - code::int else code::int end, '[]') with &&,
    daterange(valid_from, valid_to) with &&);

alter table province add constraint province_code_once_a_day exclude using gist (
    int4range(code::int, code::int, '[]') with &&,
    daterange(valid_from, valid_to) with &&);

-- One row, counted up with every change of a place: whoever changes places holds it, and copies in memory compare it.
create table place_generation (
    one    boolean primary key default true check (one),
    number bigint  not null
);

insert into place_generation (number) values (1);

-- One act, by an officer, or by a file for each unit that began. The successions are kept as they were told.
create table reform (
    id             uuid        primary key,
    version        bigint      not null,
    kind           text        not null check (kind in ('MERGE', 'SPLIT', 'PART_TRANSFER', 'RENAME', 'UNMERGE')),
    origin         text        not null check (origin in ('ENTERED', 'IMPORTED')),
    effective_date date        not null,
    legal_basis    text,
    reason         text,
    province_code  text        not null,
    unit_id        uuid        references commune,
    reverses       uuid        constraint reform_reversed_once unique references reform,
    successions    text        not null,
    recorded_at    timestamptz not null,
    announced_at   timestamptz,
    constraint reform_once_per_unit_and_day unique (unit_id, effective_date),
    constraint reform_entered_says_why check (
        origin = 'IMPORTED' or (legal_basis is not null and reason is not null)),
    check ((kind = 'UNMERGE') = (reverses is not null))
);

create index reform_list on reform (province_code, effective_date desc, id desc);
create index reform_to_announce on reform (effective_date) where announced_at is null;

-- A part may go the same way twice, on two days. A link is assumed when a file only implied it.
alter table succession
    add column reform_id uuid references reform,
    add column assumed   boolean not null default false,
    drop constraint succession_once,
    add constraint succession_once unique (predecessor_id, successor_id, effective_date);

create index succession_of_reform on succession (reform_id);

-- A renamed unit keeps its key: what it was called until a day lies here.
create table commune_former_name (
    commune_id    uuid not null references commune,
    until         date not null,
    name          text not null,
    full_name     text not null,
    search_key    text not null,
    type          text not null check (type in ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'DISTRICT')),
    province_name text not null,
    legal_basis   text,
    primary key (commune_id, until)
);

create table province_former_name (
    province_id uuid not null references province,
    until       date not null,
    name        text not null,
    full_name   text not null,
    type        text not null check (type in ('PROVINCE', 'MUNICIPALITY')),
    legal_basis text,
    primary key (province_id, until)
);

create table province_succession (
    id             uuid primary key,
    predecessor_id uuid not null references province,
    successor_id   uuid not null references province,
    coverage       text not null check (coverage in ('WHOLE', 'PART')),
    effective_date date not null,
    legal_basis    text,
    constraint province_succession_once unique (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);

create index province_succession_of_successor on province_succession (successor_id);

create index producer_of_commune_unit on producer (commune_id);
create index product_of_commune_unit on product (commune_id);

-- Mergers that files have told before: one act per unit that began. They are announced once, as if told today.
insert into reform (id, version, kind, origin, effective_date, legal_basis, province_code, unit_id, successions,
                    recorded_at)
select gen_random_uuid(), 0, case when bool_and(s.coverage = 'PART') then 'SPLIT' else 'MERGE' end, 'IMPORTED',
       s.effective_date, min(s.legal_basis), c.province_code, c.id,
       json_agg(json_build_object('fromId', p.id, 'fromCode', p.code, 'fromName', p.full_name, 'toId', c.id,
                                  'toCode', c.code, 'toName', c.full_name, 'coverage', s.coverage)
                order by p.code)::text,
       now()
from succession s join commune c on c.id = s.successor_id join commune p on p.id = s.predecessor_id
group by c.id, s.effective_date;

update succession s set reform_id = r.id
from reform r where r.unit_id = s.successor_id and r.effective_date = s.effective_date;
