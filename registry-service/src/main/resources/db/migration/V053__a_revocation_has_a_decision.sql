-- Why and by whom a certificate was withdrawn (Article 8). Rows revoked before this had no such words.
alter table recognition
    add column revocation_ground       text check (revocation_ground in (
        'FALSE_DOSSIER', 'CRITERIA_NO_LONGER_MET', 'BREACH_OF_LAW', 'MARK_MISUSED', 'PRODUCTION_STOPPED',
        'AUTHORITY_REQUEST')),
    add column revocation_reason       text check (length(revocation_reason) between 5 and 2000),
    add column revocation_number       text,
    add column revocation_symbol       text,
    add column revocation_authority    text,
    add column revocation_decided_on   date,
    add column revocation_concluded_on date,
    add constraint recognition_revocation_is_whole check (
        (state = 'REVOKED') = (revocation_ground is not null)
        and num_nulls(revocation_ground, revocation_reason, revocation_number, revocation_symbol, revocation_authority,
                      revocation_decided_on, revocation_concluded_on) in (0, 7)
        and revocation_concluded_on <= revocation_decided_on) not valid;
