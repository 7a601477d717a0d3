-- A value that names one record only is kept so by one index, which also finds it; the other two hold the other systems
-- alone. A new record pays for two entries less, and no search for a key can read an index from end to end.
drop index identifier_once_per_record;
drop index identifier_lookup;
create unique index identifier_once_per_record on identifier (subject_type, subject_id, system, value)
    where ended_at is null and system not in ('GTIN', 'GLN', 'NATIONAL_CODE', 'TRACE_CODE', 'SOURCE');
create index identifier_lookup on identifier (subject_type, system, value)
    where ended_at is null and system not in ('GTIN', 'GLN', 'NATIONAL_CODE', 'TRACE_CODE', 'SOURCE');
