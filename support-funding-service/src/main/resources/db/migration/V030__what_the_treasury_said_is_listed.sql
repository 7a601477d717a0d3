create index statement_line_list on statement_line (taken_at, id);
create index payment_instruction_of_a_payout on payment_instruction (payout_id);
