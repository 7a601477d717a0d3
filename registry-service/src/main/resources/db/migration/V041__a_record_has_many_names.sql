-- Who calls a record what. Ended, never deleted: an old key still says whose it was. Where a system gives a value to one
-- record only, the table keeps it so; elsewhere a value may be doubtful, and a lookup that finds two says so.
create table identifier (
    id           uuid        primary key,
    version      bigint      not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    system       text        not null check (system in ('TAX_CODE', 'COOPERATIVE_NUMBER', 'GTIN', 'GLN',
                                                        'NATIONAL_CODE', 'LEGACY_CODE', 'TRACE_CODE', 'SOURCE',
                                                        'OFFICE')),
    value        text        not null check (length(value) between 1 and 200),
    added_at     timestamptz not null,
    added_by     text        not null,
    ended_at     timestamptz,
    ended_by     text,
    end_reason   text,
    check ((ended_at is null) = (ended_by is null)),
    check (added_at <= ended_at)
);

create unique index identifier_of_one_record on identifier (subject_type, system, value)
    where ended_at is null and system in ('GTIN', 'GLN', 'NATIONAL_CODE', 'TRACE_CODE', 'SOURCE');
create unique index identifier_once_per_record on identifier (subject_type, subject_id, system, value)
    where ended_at is null;
create index identifier_lookup on identifier (subject_type, system, value) where ended_at is null;
create index identifier_of_subject on identifier (subject_id, subject_type);

revoke delete, truncate on identifier from "${appUser}";
