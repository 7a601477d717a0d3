package vn.ocop.funding;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.chassis.time.Ids;

/** What the registry says of one product of Thanh Hoá, on the real broker. */
public final class RegistrySays implements AutoCloseable {

    /** A product with its one recognition. */
    public record Recognised(UUID productId, UUID producerId, UUID recognitionId, int stars, LocalDate decidedOn) {

        public static Recognised today(int stars) {
            return new Recognised(
                    Ids.next(), Ids.next(), Ids.next(), stars, LocalDate.now(vn.ocop.chassis.time.Legal.ZONE));
        }

        public Recognised again(int newStars) {
            return new Recognised(productId, producerId, Ids.next(), newStars, decidedOn);
        }
    }

    private final Speaker speaker = new Speaker("registry");

    public void product(Recognised it, String province) {
        speaker.say("vn.ocop.registry.product-registered.v1", it.productId(), 1, """
                {"productId":"%s","producerId":"%s","code":"%s-I-001","name":"Nước mắm Ba Làng","industry":"I",
                 "criteriaSet":"S09","provinceCode":"%s","communeCode":"16561"}
                """.formatted(
                        it.productId(), it.producerId(), province, province));
    }

    public void granted(Recognised it, String province, String origin) {
        speaker.say("vn.ocop.registry.recognition-granted.v1", it.recognitionId(), 1, body(it, province, origin, ""));
    }

    public void ended(Recognised it, String province, String why) {
        speaker.say(
                "vn.ocop.registry.recognition-ended.v1",
                it.recognitionId(),
                2,
                body(it, province, "DECIDED", ",\"reason\":\"" + why + "\",\"endedOn\":\"" + it.decidedOn() + "\""));
    }

    public static String body(Recognised it, String province, String origin, String more) {
        return """
                {"recognitionId":"%s","productId":"%s","producerId":"%s","productName":"Nước mắm Ba Làng","kind":"FIRST",
                 "stars":%d,"level":"PROVINCE","decisionNumber":"1234/QĐ-UBND","authority":"UBND tỉnh Thanh Hóa",
                 "decidedOn":"%s","validFrom":"%s","lastDay":"%s","origin":"%s","provinceCode":"%s",
                 "communeCode":"16561"%s}
                """.formatted(
                        it.recognitionId(),
                        it.productId(),
                        it.producerId(),
                        it.stars(),
                        it.decidedOn(),
                        it.decidedOn(),
                        it.decidedOn().plusMonths(36),
                        origin,
                        province,
                        more);
    }

    @Override
    public void close() {
        speaker.close();
    }
}
