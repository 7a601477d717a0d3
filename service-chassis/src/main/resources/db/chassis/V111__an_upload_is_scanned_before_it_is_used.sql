-- Feature X8: what the virus scanner said of an upload. Those of before were never shown to one.
alter table import_job
    add column scan text not null default 'NOT_SCANNED'
        check (scan in ('WAITING', 'CLEAN', 'INFECTED', 'NOT_SCANNED')),
    add constraint import_job_infected_is_refused check ((scan = 'INFECTED') = coalesce(file_reason = 'infected', false)),
    add constraint import_job_unseen_is_unused check (scan <> 'WAITING' or state in ('RECEIVED', 'REJECTED', 'FAILED'));
