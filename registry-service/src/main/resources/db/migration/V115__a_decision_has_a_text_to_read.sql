-- Where the text of the decision can be read (R15): a gazette's or office's page.
alter table recognition
    add column decision_url text check (length(decision_url) <= 500 and decision_url ~ '^https?://'),
    add constraint recognition_text_of_a_decision check (decision_url is null or decided_on is not null);
