-- Changes of units as their speaker told them, by the units' own ids: a code goes from one unit to another.
create table unit_change (
    id             uuid        primary key,
    sequence       bigint      not null,
    kind           text        not null check (kind in ('MERGE', 'SPLIT', 'PART_TRANSFER', 'RENAME', 'UNMERGE')),
    effective_date date        not null,
    basis          text,
    area           text        not null,
    heard_at       timestamptz not null
);

create table unit_succession (
    change_id uuid    not null references unit_change,
    place     integer not null,
    from_id   uuid    not null,
    from_code text    not null,
    from_name text    not null,
    to_id     uuid    not null,
    to_code   text    not null,
    to_name   text    not null,
    whole     boolean not null,
    primary key (change_id, place)
);

create index unit_succession_from on unit_succession (from_id);
create index unit_succession_to on unit_succession (to_id);

-- Open work that went from one unit to another: each thing once per change. Without a new holder somebody has to say.
create table hand_over (
    id             uuid        primary key,
    change_id      uuid        not null references unit_change,
    change_kind    text        not null,
    effective_date date        not null,
    basis          text,
    area           text        not null,
    thing_kind     text        not null,
    thing_id       uuid        not null,
    owner_id       uuid        not null,
    thing_state    text        not null,
    held_from      date        not null,
    from_id        uuid        not null,
    from_code      text        not null,
    from_name      text        not null,
    to_id          uuid,
    to_code        text,
    to_name        text,
    candidates     text[]      not null,
    recorded_at    timestamptz not null,
    assigned_at    timestamptz,
    constraint hand_over_once_per_change unique (change_id, thing_id),
    constraint hand_over_has_a_whole_holder check (num_nulls(to_id, to_code, to_name) in (0, 3)),
    constraint hand_over_days_in_order check (held_from < effective_date)
);

create index hand_over_list on hand_over (area, effective_date desc, id desc);
create index hand_over_of_giver on hand_over (from_id, effective_date desc, id desc);
create index hand_over_of_taker on hand_over (to_id, effective_date desc, id desc);
create index hand_over_to_be_assigned on hand_over (owner_id) where to_id is null;

revoke delete, truncate on hand_over from "${appUser}";
