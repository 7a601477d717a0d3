-- The year's estimate: one row per province, fiscal year and benefit. The counters move only by conditional updates.
create table estimate (
    id              uuid        primary key,
    version         bigint      not null,
    province_code   text        not null constraint estimate_province check (province_code ~ '^[0-9]{2}$'),
    fiscal_year     integer     not null constraint estimate_year check (fiscal_year between 2020 and 2100),
    benefit         text        not null constraint estimate_benefit check (benefit in ('SUPPORT', 'REWARD')),
    cap             bigint      not null constraint estimate_cap check (cap between 0 and 9007199254740991),
    reserved        bigint      not null,
    spent           bigint      not null,
    decision_number text        not null constraint estimate_decision check (length(decision_number) between 1 and 100),
    decided_on      date        not null,
    created_at      timestamptz not null,
    constraint estimate_one_per_year unique (province_code, fiscal_year, benefit),
    constraint estimate_as_booked unique (id, province_code, fiscal_year, benefit),
    constraint estimate_never_overspent check (reserved >= 0 and spent >= 0 and reserved + spent <= cap)
);

create index estimate_list on estimate (fiscal_year, id);

revoke update, delete, truncate on estimate from "${appUser}";
grant update (version, reserved, spent) on estimate to "${appUser}";
