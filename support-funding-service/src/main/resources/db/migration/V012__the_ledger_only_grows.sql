-- Double entry: every posting takes one amount from one account and brings it to another, so it balances by its form.
create table posting (
    id             uuid        primary key,
    estimate_id    uuid        not null references estimate,
    payout_id      uuid,
    payout_version bigint,
    movement       text        not null,
    debit          text        not null,
    credit         text        not null,
    amount         bigint      not null constraint posting_amount check (amount between 1 and 9007199254740991),
    at             timestamptz not null,
    constraint posting_once_per_step unique (payout_id, payout_version, movement),
    constraint posting_movement check ((movement, credit, debit) in (
        ('GRANT', 'GRANTED', 'AVAILABLE'), ('RESERVE', 'AVAILABLE', 'RESERVED'), ('RELEASE', 'RESERVED', 'AVAILABLE'),
        ('PAY', 'RESERVED', 'SPENT'), ('RETURN', 'SPENT', 'AVAILABLE'))),
    constraint posting_of_a_payout check ((movement = 'GRANT') = (payout_id is null)
        and (payout_id is null) = (payout_version is null))
);

create index posting_list on posting (at, id);
create index posting_estimate on posting (estimate_id);

-- The two sides of every posting, as an auditor adds them up.
create view ledger_entry as
    select id as posting_id, estimate_id, debit as account, amount from posting
    union all
    select id, estimate_id, credit, -amount from posting;

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is booked is final: correct it by an opposite entry' using errcode = '42501';
end $$;

create trigger posting_is_final before update or delete on posting
    for each row execute function refuse_ledger_change();
create trigger posting_is_not_truncated before truncate on posting
    for each statement execute function refuse_ledger_change();

revoke update, delete, truncate on posting from "${appUser}";
