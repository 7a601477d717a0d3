-- What a producer would have changed of its own record or of one of its products (R13). It waits for an officer; who decided
-- what, and which newer proposal took its place, is never changed afterwards.
create table proposal (
    id              uuid        primary key,
    version         bigint      not null,
    about           text        not null check (about in ('PRODUCER', 'PRODUCT')),
    record_id       uuid        not null,
    producer_id     uuid        not null references producer,
    province_code   text        not null,
    commune_code    text        not null,
    fields          varchar[]   not null check (cardinality(fields) between 1 and 20),
    befores         varchar[]   not null,
    afters          varchar[]   not null,
    reason          text        not null check (length(reason) between 5 and 500),
    state           text        not null check (state in ('PENDING', 'ACCEPTED', 'REFUSED', 'SUPERSEDED', 'WITHDRAWN')),
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    ended_by        text,
    ended_at        timestamptz,
    refusal_reason  text        check (length(refusal_reason) between 5 and 500),
    superseded_by   uuid        references proposal,
    constraint proposal_tells_every_field check (cardinality(fields) = cardinality(befores)
        and cardinality(fields) = cardinality(afters)),
    constraint proposal_ended_by_somebody check ((state = 'PENDING') = (ended_at is null)
        and (ended_at is null) = (ended_by is null)),
    constraint proposal_refused_with_reason check ((state = 'REFUSED') = (refusal_reason is not null)),
    constraint proposal_superseded_by_another check ((state = 'SUPERSEDED') = (superseded_by is not null)),
    check (proposed_at <= ended_at)
);

create index proposal_list on proposal (province_code, proposed_at desc, id desc);
create index proposal_of_commune on proposal (commune_code, proposed_at desc, id desc);
create index proposal_of_producer on proposal (producer_id, proposed_at desc, id desc);
create index proposal_of_record on proposal (record_id, proposed_at desc, id desc);

-- A field of a record waits in one proposal at most, however many are made at once.
create table proposal_pending_field (
    record_id   uuid not null,
    field       text not null,
    proposal_id uuid not null references proposal,
    constraint proposal_field_pending_once primary key (record_id, field)
);

create index proposal_pending_field_of on proposal_pending_field (proposal_id);

revoke delete, truncate on proposal from "${appUser}";
revoke truncate on proposal_pending_field from "${appUser}";

-- What waits goes where its producer goes, so that the officers who must decide it see it.
create function proposals_follow() returns trigger language plpgsql as $$
begin
    update proposal set province_code = NEW.province_code, commune_code = NEW.commune_code
    where about = 'PRODUCER' and record_id = NEW.id and state = 'PENDING';
    return null;
end $$;

create trigger proposals_follow after update on producer for each row
    when (OLD.commune_code is distinct from NEW.commune_code) execute function proposals_follow();

-- Each step of an idea says who, when and why, too (R12). Who proposes it may be a private person and is not kept there.
alter table idea
    add column changed_at    timestamptz,
    add column changed_by    text not null default 'system',
    add column change_action text not null default 'registered',
    add column change_reason text,
    add column rule_version  text;
update idea set changed_at = registered_at;
alter table idea alter column changed_at set not null;
create trigger idea_past before update on idea for each row execute function remember_past('idea', 'proposer');
