-- Who is owed what under which resolution. A province has at most one scale per benefit on any day. The province enters
-- the exclusion as a range of one number, so that no extension is needed.
create table policy (
    id            uuid        primary key,
    version       bigint      not null,
    province_code text        not null constraint policy_province check (province_code ~ '^[0-9]{2}$'),
    legal_basis   text        not null constraint policy_basis check (length(legal_basis) between 1 and 300),
    valid_from    date        not null,
    valid_to      date,
    supports      boolean     not null,
    rewards       boolean     not null,
    upgrade_mode  text        not null constraint policy_upgrade_mode check (upgrade_mode in ('FULL', 'DIFFERENCE')),
    assumed       boolean     not null,
    created_at    timestamptz not null,
    constraint policy_period check (valid_to > valid_from),
    constraint policy_pays_something check (supports or rewards),
    constraint policy_one_support_at_a_time exclude using gist (
        int4range(province_code::int, province_code::int, '[]') with &&, daterange(valid_from, valid_to) with &&
    ) where (supports),
    constraint policy_one_reward_scale_at_a_time exclude using gist (
        int4range(province_code::int, province_code::int, '[]') with &&, daterange(valid_from, valid_to) with &&
    ) where (rewards)
);

create index policy_list on policy (province_code, valid_from, id);

-- Support does not depend on stars: its row has 0.
create table rate (
    policy_id uuid    not null references policy,
    benefit   text    not null,
    stars     integer not null,
    amount    bigint  not null constraint rate_amount check (amount between 1 and 9007199254740991),
    primary key (policy_id, benefit, stars),
    constraint rate_as_paid unique (policy_id, benefit, stars, amount),
    constraint rate_stars check ((benefit = 'SUPPORT' and stars = 0) or (benefit = 'REWARD' and stars between 3 and 5))
);

-- A policy can end; nothing else of it ever changes.
revoke update, delete, truncate on policy from "${appUser}";
grant update (version, valid_to) on policy to "${appUser}";
revoke update, delete, truncate on rate from "${appUser}";
