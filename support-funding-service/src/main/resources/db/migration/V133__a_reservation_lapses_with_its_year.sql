-- What was approved and not instructed is submitted anew when the fiscal year of its estimate is over.
insert into payout_move (from_state, step, to_state) values ('APPROVED', 'LAPSE', 'SUBMITTED');

create index payout_reserved_of_a_year on payout (fiscal_year, created_at, id) where state = 'APPROVED';
