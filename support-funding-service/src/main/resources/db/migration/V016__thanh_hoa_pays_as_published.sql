-- The published amounts of Thanh Hoá. Assumed until the province confirms them: the wording of who is owed them, and
-- whether the policy runs on after 2025, could not be read in the resolutions themselves.
insert into policy (id, version, province_code, legal_basis, valid_from, supports, rewards, upgrade_mode, assumed, created_at)
values ('019ab3e0-0000-7000-8000-000000000038', 0, '38',
        'Nghị quyết 185/2021/NQ-HĐND, sửa đổi bởi Nghị quyết 20/2025/NQ-HĐND', '2022-01-01', true, true, 'FULL', true,
        '2026-11-23T00:00:00Z');

insert into rate (policy_id, benefit, stars, amount) values
    ('019ab3e0-0000-7000-8000-000000000038', 'SUPPORT', 0, 75000000),
    ('019ab3e0-0000-7000-8000-000000000038', 'REWARD', 3, 20000000),
    ('019ab3e0-0000-7000-8000-000000000038', 'REWARD', 4, 40000000),
    ('019ab3e0-0000-7000-8000-000000000038', 'REWARD', 5, 80000000);
