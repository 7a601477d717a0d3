-- The public code is given once and never again, whatever becomes of the producer; it is no key of the database (R1).
-- A sequence never takes a number back, so one that was lost with its transaction stays a gap.
create sequence producer_code_serial as bigint;

drop trigger producer_past on producer;

alter table producer
    add column code          text,
    add column name_key      text,
    add column state         text  not null default 'ACTIVE' check (state in ('ACTIVE', 'MERGED')),
    add column merged_into   uuid  references producer,
    add column sealed        bytea,
    add column citizen_print bytea,
    add column phone_print   bytea;

update producer
set code = 'CT' || province_code || '-' || lpad(cast(nextval('producer_code_serial') as text), 6, '0'),
    name_key = btrim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(' ' || btrim(regexp_replace(search_key, '[^a-z0-9]+', ' ', 'g')) || ' ',
        ' lien hiep hop tac xa ', ' lhhtx '),
        ' hop tac xa ', ' htx '),
        ' to hop tac ', ' tht '),
        ' trach nhiem huu han ', ' tnhh '),
        ' mot thanh vien ', ' mtv '),
        ' 1 thanh vien ', ' mtv '),
        ' 1tv ', ' mtv '),
        ' doanh nghiep tu nhan ', ' dntn '),
        ' co phan ', ' cp '),
        ' cong ty ', ' cty '),
        ' c ty ', ' cty '),
        ' ho kinh doanh ', ' hkd '),
        ' co so san xuat ', ' cssx '),
        ' ho san xuat ', ' hsx '),
        ' san xuat ', ' sx '),
        ' thuong mai ', ' tm '),
        ' dich vu ', ' dv '),
        ' dau tu ', ' dt '),
        ' nong nghiep ', ' nn '));

alter table producer
    alter column code set not null,
    alter column name_key set not null,
    add constraint producer_code_once unique (code),
    add constraint producer_merged_somewhere check ((state = 'MERGED') = (merged_into is not null)),
    add constraint producer_merged_elsewhere check (merged_into <> id),
    add constraint producer_citizen_is_a_person check (citizen_print is null or kind in ('HOUSEHOLD', 'FARM'));

create unique index producer_citizen_once on producer (citizen_print) where state = 'ACTIVE';
create index producer_of_phone on producer (phone_print) where phone_print is not null;
create index producer_of_name on producer (province_code, name_key);
create index producer_alike on producer using gin (name_key gin_trgm_ops);
create index producer_merged_from on producer (merged_into) where merged_into is not null;

create function keep_producer_code() returns trigger language plpgsql as $$
begin
    raise exception 'a producer keeps its code' using errcode = 'check_violation', constraint = 'producer_keeps_its_code';
end $$;
create trigger producer_keeps_its_code before update on producer
    for each row when (old.code is distinct from new.code) execute function keep_producer_code();

-- The keys of imported files are identifiers like all others (R2).
insert into identifier (id, version, subject_type, subject_id, system, value, added_at, added_by)
select gen_random_uuid(), 0, 'producer', id, 'SOURCE', source_id, registered_at, 'system'
from producer where source_id is not null
on conflict do nothing;
alter table producer drop column source_id;

-- The prints find equal numbers without telling them; what is sealed is kept, it opens with the key of its person only.
create trigger producer_past before update on producer
    for each row execute function remember_past('producer', 'citizen_print', 'phone_print');

revoke delete, truncate on producer from "${appUser}";

-- Producers as they were at the asked moment (R11). Who may see one depends on where it is today (province_code,
-- commune_code); where it was then stands beside.
create view producer_at as
select t.id, t.version, t.code, t.name, t.search_key, t.kind, live.province_code, live.commune_code,
       t.province_code as province_then, t.commune_code as commune_then, t.state, t.merged_into, t.duplicate_reason,
       t.registered_at, t.changed_at
from producer live
join lateral (
    select p.id, p.version, p.code, p.name, p.search_key, p.kind, p.province_code, p.commune_code, p.state,
           p.merged_into, p.duplicate_reason, p.registered_at, p.changed_at
    from producer p where p.id = live.id and p.changed_at <= asked_moment()
    union all
    select r.id, r.version, coalesce(r.code, live.code), r.name, r.search_key, r.kind, r.province_code, r.commune_code,
           coalesce(r.state, 'ACTIVE'), r.merged_into, r.duplicate_reason, r.registered_at, v.changed_at
    from past_version v cross join lateral jsonb_populate_record(null::producer, v.state) r
    where v.subject_type = 'producer' and v.subject_id = live.id
      and v.changed_at <= asked_moment() and v.until > asked_moment()
) t on true;
