-- choices and stops are JSON: item to option, and a list of findings.
create table member_sheet (
    id         uuid    not null primary key,
    version    bigint  not null,
    dossier_id uuid    not null references dossier,
    member     text    not null,
    choices    text    not null,
    stops      text    not null,
    part_a     integer not null,
    part_b     integer not null,
    part_c     integer not null,
    put_at     timestamptz not null,
    constraint one_sheet_per_member_and_dossier unique (dossier_id, member),
    constraint member_sheet_parts check (part_a between 0 and 40 and part_b between 0 and 25 and part_c between 0 and 35)
);

-- The council's word; it never changes, so the application may only add.
create table conclusion (
    id               uuid    not null primary key,
    dossier_id       uuid    not null references dossier,
    council_id       uuid    not null references council,
    outcome          text    not null,
    stars            integer not null,
    level            text,
    band_stars       integer not null,
    sum_points       integer not null,
    sheets           integer not null,
    average_fraction text    not null,
    findings         text    not null,
    rule_version     text    not null,
    concluded_on     date    not null,
    concluded_at     timestamptz not null,
    concluded_by     text    not null,
    constraint one_conclusion_per_dossier unique (dossier_id),
    constraint conclusion_outcome check (outcome in ('RATED', 'DISQUALIFIED')),
    constraint conclusion_stars check (stars in (0, 3, 4, 5) and (outcome = 'RATED' or stars = 0)),
    constraint conclusion_level check (level in ('PROVINCE', 'NATIONAL') and stars > 0 or level is null and stars = 0),
    constraint conclusion_band check (band_stars between 1 and 5),
    constraint conclusion_sheets check (sheets > 0 and sum_points between 0 and 100 * sheets)
);

revoke update, delete, truncate on conclusion from "${appUser}";
revoke delete, truncate on member_sheet from "${appUser}";
