-- What a record was before each change. Registering writes nothing here, so mass imports cost nothing. A subject table
-- takes part with the five columns of the last change and one trigger:
--   create trigger thing_past before update on thing for each row execute function remember_past('thing', 'secret_column');
-- The first argument names the subject; columns named after it are never kept.
create table past_version (
    id            uuid        primary key default gen_random_uuid(),
    number        bigint      not null generated always as identity unique,
    subject_type  text        not null,
    subject_id    uuid        not null,
    version       bigint      not null,
    state         jsonb       not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    change_action text        not null,
    change_reason text,
    rule_version  text,
    until         timestamptz not null,
    check (changed_at <= until)
);

create index past_version_of_subject on past_version (subject_type, subject_id, number);
create index past_version_in_force on past_version (subject_type, until, changed_at);

-- A change that does not say whose it is (a listener's, a night job's) is the system's; one that is written twice in a
-- transaction stays the caller's.
create function remember_past() returns trigger language plpgsql as $$
declare
    dropped text[] := TG_ARGV[1:];
begin
    if OLD is not distinct from NEW then
        return NEW;
    end if;
    if NEW.changed_at is not distinct from OLD.changed_at and OLD.changed_at < date_trunc('milliseconds', now()) then
        NEW.changed_at := clock_timestamp();
        NEW.changed_by := 'system';
        NEW.change_action := 'changed';
        NEW.change_reason := null;
    end if;
    if NEW.changed_at < OLD.changed_at then
        NEW.changed_at := OLD.changed_at;
    end if;
    insert into past_version (subject_type, subject_id, version, state, changed_at, changed_by, change_action,
                              change_reason, rule_version, until)
    values (TG_ARGV[0], OLD.id, OLD.version, to_jsonb(OLD) - coalesce(dropped, '{}'), OLD.changed_at, OLD.changed_by,
            OLD.change_action, OLD.change_reason, OLD.rule_version, NEW.changed_at);
    return NEW;
end $$;

create trigger past_version_is_final before update or delete on past_version
    for each row execute function refuse_change();
create trigger past_version_is_not_truncated before truncate on past_version
    for each statement execute function refuse_change();

revoke update, delete, truncate on past_version from "${appUser}";

-- The moment a reader asks about; set for one transaction by the application, see room history.
create function asked_moment() returns timestamptz language sql stable as
    $$ select coalesce(nullif(current_setting('registry.as_of', true), '')::timestamptz, 'infinity') $$;

-- Producers take part; those of before were registered once and have not changed since.
alter table producer
    add column changed_at    timestamptz,
    add column changed_by    text not null default 'system',
    add column change_action text not null default 'registered',
    add column change_reason text,
    add column rule_version  text;
update producer set changed_at = registered_at;
alter table producer alter column changed_at set not null;
create trigger producer_past before update on producer for each row execute function remember_past('producer');
