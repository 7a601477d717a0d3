-- What the Treasury reported, line by line. One order is paid at most once, fails at most once, returns at most once.
create table statement_line (
    id             uuid        primary key,
    end_to_end_ref text        not null references payment_instruction (end_to_end_ref),
    result         text        not null constraint statement_line_result check (result in ('PAID', 'FAILED', 'RETURNED')),
    amount         bigint      not null constraint statement_line_amount check (amount > 0),
    value_date     date        not null,
    reason         text,
    taken_at       timestamptz not null,
    constraint statement_line_once unique (end_to_end_ref, result)
);

-- An order is either paid or failed, never both.
create unique index statement_line_one_outcome on statement_line (end_to_end_ref) where result in ('PAID', 'FAILED');

create trigger statement_line_is_final before update or delete on statement_line
    for each row execute function refuse_ledger_change();
create trigger statement_line_is_not_truncated before truncate on statement_line
    for each statement execute function refuse_ledger_change();

revoke update, delete, truncate on statement_line from "${appUser}";
