package vn.ocop.journey;

import java.util.Optional;
import java.util.Set;

/**
 * Files sent to the import operation of a service and followed to their end.
 *
 * @param person who sends them
 * @param teller tells of each
 */
record Uploads(Desk person, Teller teller) {

    private static final Set<String> ENDED = Set.of("DONE", "EMPTY", "REJECTED", "FAILED");

    /**
     * A file to send.
     *
     * @param service short name of the service
     * @param kind what the file holds
     * @param name of the file
     * @param content text
     */
    record File(String service, String kind, String name, String content) {}

    /** The job when every record was accepted; anything else is a surprise. */
    Reply send(File file, String sentence) {
        Reply received = person.send(Ask.upload(
                        "/" + file.service() + "/v1/imports?kind=" + file.kind() + "&mode=ALL_OR_NOTHING",
                        file.name(),
                        file.content()))
                .expect(202);
        String job = received.header("Location");
        Reply ended = Patience.until(
                job + " xong | done",
                () -> Optional.of(person.get(job)).filter(now -> ENDED.contains(now.text("/state"))));
        return teller.tell(sentence, ended.has("/state", "DONE").has("/rejected", 0));
    }
}
