package vn.ocop.journey;

import java.util.List;
import java.util.Optional;
import vn.ocop.stack.token.Role;
import vn.ocop.stack.token.TokenRequest;

/** Who acts in the journey. Money needs three different people: maker, checker and payer. */
final class People {

    static final String PROVINCE = "38";
    static final String COMMUNE = "15142";

    static final TokenRequest COMMUNE_OFFICER = new TokenRequest(
            Role.COMMUNE_OFFICER, "can-bo-xa-15142", List.of(PROVINCE), List.of(COMMUNE), Optional.empty());
    static final TokenRequest MAKER = of(Role.PROVINCE_OFFICER, "chuyen-vien-so-38");
    static final TokenRequest CHECKER = of(Role.PROVINCE_APPROVER, "lanh-dao-so-38");
    static final TokenRequest PAYER = of(Role.TREASURY_OPERATOR, "ke-toan-so-38");
    static final TokenRequest CHAIR = of(Role.COUNCIL_CHAIR, "chu-tich-hoi-dong-38");
    static final TokenRequest MEMBER_FOR_AGRICULTURE = of(Role.COUNCIL_MEMBER, "uy-vien-nong-nghiep-38");
    static final TokenRequest MEMBER_FOR_TRADE = of(Role.COUNCIL_MEMBER, "uy-vien-cong-thuong-38");
    static final TokenRequest IMPORTER = TokenRequest.of(Role.IMPORT_JOB);
    static final TokenRequest AUDITOR = TokenRequest.of(Role.AUDITOR);

    private People() {}

    /** The same person with the token of another office. */
    static TokenRequest inOffice(Role role, TokenRequest person) {
        return of(role, person.subject());
    }

    static TokenRequest producer(String id) {
        return new TokenRequest(Role.PRODUCER, "chu-the-" + id, List.of(PROVINCE), List.of(), Optional.of(id));
    }

    private static TokenRequest of(Role role, String subject) {
        return new TokenRequest(role, subject, List.of(PROVINCE), List.of(), Optional.empty());
    }
}
