-- Old lists do not always tell the industry. Such a product has no criteria set, so no dossier can be filed for it.
alter table product drop constraint product_industry_check;
alter table product add constraint product_industry_check
    check (industry in ('I', 'II', 'III', 'IV', 'V', 'VI', 'UNKNOWN'));
alter table product add constraint product_of_unknown_industry_has_no_set
    check (industry <> 'UNKNOWN' or criteria_set is null);
