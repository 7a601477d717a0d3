package vn.ocop.journey;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.TokenRequest;

/**
 * The four services and a way to get to them.
 *
 * @param services addresses by short name: registry, assessment, funding, promotion
 * @param mint makes tokens they accept
 * @param wire gets requests to them
 */
record Town(Map<String, URI> services, Mint mint, Wire wire) {

    /** Where this person asks. */
    Desk desk(TokenRequest person) {
        return new Desk(this, mint.token(person));
    }

    /** The service is the first word of the path. */
    Reply send(String token, Ask ask) {
        String service = ask.path().split("/", -1)[1];
        return wire.send(services.get(service), token, ask);
    }

    static Map<String, URI> addresses(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::name, part -> URI.create(part.url())));
    }

    /** The first service that does not answer its health question, if any. */
    Optional<String> silent() {
        return services.keySet().stream().sorted().filter(this::doesNotAnswer).findFirst();
    }

    private boolean doesNotAnswer(String service) {
        try {
            return wire.send(services.get(service), "", Ask.get("/q/health/ready"))
                            .status()
                    != 200;
        } catch (UncheckedIOException nobodyThere) {
            return true;
        }
    }
}
