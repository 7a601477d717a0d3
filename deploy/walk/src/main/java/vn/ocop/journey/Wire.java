package vn.ocop.journey;

import java.net.URI;

/** How a request gets to a service. */
@FunctionalInterface
interface Wire {

    /**
     * Sends the request and waits for its answer.
     *
     * @throws java.io.UncheckedIOException when there is no answer
     */
    Reply send(URI service, String token, Ask ask);
}
