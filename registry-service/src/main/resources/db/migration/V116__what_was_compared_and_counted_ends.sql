-- Comparisons and counts of readings are kept for a term only. Of the counts the application takes away whole days that
-- are over, never one of today; who read what stays in the audit chain.
grant delete on identity_reading to "${appUser}";

create function identity_reading_of_today_stays() returns trigger language plpgsql as $$
begin
    if old.day >= current_date - 1 then
        raise exception 'the readings of % count on', old.day;
    end if;
    return old;
end $$;

create trigger identity_reading_of_today_stays before delete on identity_reading
    for each row execute function identity_reading_of_today_stays();

create index drift_report_by_age on drift_report (made_at);
create index identity_reading_by_day on identity_reading (day);
