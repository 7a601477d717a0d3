-- One payment's life. Two of its kind cannot live side by side, its amount is the policy's, and three people sign.
create table payout (
    id              uuid        primary key,
    version         bigint      not null,
    benefit         text        not null constraint payout_benefit check (benefit in ('SUPPORT', 'REWARD')),
    product_id      uuid        not null,
    producer_id     uuid        not null,
    recognition_id  uuid        not null references recognition,
    stars           integer     not null,
    province_code   text        not null,
    policy_id       uuid        not null,
    rate_stars      integer     not null,
    rate_amount     bigint      not null,
    deducted_stars  integer,
    deducted        bigint      not null,
    amount          bigint      not null,
    state           text        not null,
    maker           text,
    checker         text,
    payer           text,
    estimate_id     uuid,
    fiscal_year     integer,
    end_to_end_ref  text,
    reason          text,
    paid_on         date,
    returned_on     date,
    created_at      timestamptz not null,
    constraint payout_rate foreign key (policy_id, benefit, rate_stars, rate_amount)
        references rate (policy_id, benefit, stars, amount),
    constraint payout_deducted_rate foreign key (policy_id, benefit, deducted_stars, deducted)
        references rate (policy_id, benefit, stars, amount),
    constraint payout_amount check (amount > 0 and deducted >= 0 and amount = rate_amount - deducted
        and (deducted_stars is not null or deducted = 0)),
    constraint payout_stars check (stars between 3 and 5
        and rate_stars = case benefit when 'REWARD' then stars else 0 end),
    constraint payout_estimate foreign key (estimate_id, province_code, fiscal_year, benefit)
        references estimate (id, province_code, fiscal_year, benefit),
    constraint payout_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'INSTRUCTED', 'PAID', 'FAILED',
        'RETURNED', 'REJECTED', 'CANCELLED')),
    constraint payout_maker_may_not_check check (checker <> maker),
    constraint payout_payer_is_a_third_person check (payer <> maker and payer <> checker),
    constraint payout_signed check (
        (state in ('DRAFT', 'CANCELLED') or maker is not null)
        and (state in ('DRAFT', 'SUBMITTED', 'CANCELLED') or checker is not null)
        and (state not in ('INSTRUCTED', 'PAID', 'FAILED', 'RETURNED') or payer is not null)),
    constraint payout_booked check (state not in ('APPROVED', 'INSTRUCTED', 'PAID', 'FAILED', 'RETURNED')
        or (estimate_id is not null and fiscal_year is not null and end_to_end_ref is not null)),
    constraint payout_dates check ((state <> 'PAID' or paid_on is not null)
        and (state <> 'RETURNED' or returned_on is not null))
);

-- Support is paid once per product, a reward once per recognition; only a rejected or cancelled payout frees the place.
create unique index payout_one_support_per_product on payout (product_id)
    where benefit = 'SUPPORT' and state not in ('REJECTED', 'CANCELLED');
create unique index payout_one_reward_per_recognition on payout (product_id, recognition_id)
    where benefit = 'REWARD' and state not in ('REJECTED', 'CANCELLED');
create index payout_list on payout (created_at, id);
create index payout_product on payout (product_id);
create index payout_state on payout (state, created_at, id);

alter table posting add constraint posting_payout foreign key (payout_id) references payout;

-- The life of a payout as data; the same list stands in PayoutState.MOVES.
create table payout_move (
    from_state text not null,
    step       text not null,
    to_state   text not null,
    primary key (from_state, step, to_state)
);

insert into payout_move (from_state, step, to_state) values
    ('DRAFT', 'SUBMIT', 'SUBMITTED'),
    ('DRAFT', 'CANCEL', 'CANCELLED'),
    ('SUBMITTED', 'APPROVE', 'APPROVED'),
    ('SUBMITTED', 'REJECT', 'REJECTED'),
    ('SUBMITTED', 'CANCEL', 'CANCELLED'),
    ('APPROVED', 'CANCEL', 'CANCELLED'),
    ('APPROVED', 'INSTRUCT', 'INSTRUCTED'),
    ('INSTRUCTED', 'PAY', 'PAID'),
    ('INSTRUCTED', 'FAIL', 'FAILED'),
    ('PAID', 'RETURN', 'RETURNED'),
    ('FAILED', 'INSTRUCT', 'INSTRUCTED'),
    ('RETURNED', 'INSTRUCT', 'INSTRUCTED');

-- What happened to a payout, step by step; version is the payout's after the step.
create table payout_history (
    id         uuid        primary key,
    payout_id  uuid        not null references payout,
    version    bigint      not null,
    from_state text        not null,
    step       text        not null,
    to_state   text        not null,
    actor      text        not null,
    at         timestamptz not null,
    reason     text,
    constraint payout_history_one_per_version unique (payout_id, version),
    constraint payout_history_is_a_move foreign key (from_state, step, to_state) references payout_move
);

create function refuse_unlisted_move() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from payout_move where from_state = old.state and to_state = new.state) then
        raise exception 'a payout does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'payout_moves_only_as_listed';
    end if;
    if (new.product_id, new.recognition_id, new.benefit, new.amount, new.policy_id, new.province_code)
        is distinct from (old.product_id, old.recognition_id, old.benefit, old.amount, old.policy_id, old.province_code)
    then
        raise exception 'what a payout is for never changes'
            using errcode = '23514', constraint = 'payout_cause_is_final';
    end if;
    return new;
end $$;

create trigger payout_moves_only_as_listed before update on payout
    for each row execute function refuse_unlisted_move();

-- Each order to the Treasury has a reference of its own; the line of a statement finds it again.
create table payment_instruction (
    id             uuid        primary key,
    version        bigint      not null,
    payout_id      uuid        not null references payout,
    attempt        integer     not null constraint payment_instruction_attempt check (attempt > 0),
    end_to_end_ref text        not null constraint payment_instruction_ref unique
        constraint payment_instruction_ref_form check (end_to_end_ref ~ '^[0-9A-Z]{1,35}$'),
    amount         bigint      not null constraint payment_instruction_amount check (amount > 0),
    created_at     timestamptz not null,
    instructed_at  timestamptz,
    instructed_by  text,
    constraint payment_instruction_one_per_attempt unique (payout_id, attempt),
    constraint payment_instruction_sent check ((instructed_at is null) = (instructed_by is null))
);

create trigger payout_history_is_final before update or delete on payout_history
    for each row execute function refuse_ledger_change();
create trigger payout_history_is_not_truncated before truncate on payout_history
    for each statement execute function refuse_ledger_change();

revoke insert, update, delete, truncate on payout_move from "${appUser}";
revoke update, delete, truncate on payout_history from "${appUser}";
revoke delete, truncate on payout from "${appUser}";
revoke delete, truncate on payment_instruction from "${appUser}";
