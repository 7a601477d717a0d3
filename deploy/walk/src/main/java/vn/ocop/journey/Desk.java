package vn.ocop.journey;

import java.util.Optional;

/**
 * One person at the services' doors.
 *
 * @param town where the services are
 * @param token who it is
 */
record Desk(Town town, String token) {

    Reply send(Ask ask) {
        return town.send(token, ask);
    }

    Reply get(String path) {
        return send(Ask.get(path)).expect(200);
    }

    /** Asks again for as long as the service says that it does not know the thing yet. */
    Reply insist(Ask ask, String notYet) {
        return Patience.until(ask.path() + " không còn | no longer " + notYet, () -> {
            Reply reply = send(ask);
            if (!reply.isRefusal(notYet)) {
                return Optional.of(reply);
            }
            String wait = reply.header("Retry-After");
            if (!wait.matches("\\d{1,2}")) {
                throw reply.surprise("Retry-After");
            }
            Patience.pause(Long.parseLong(wait) * 1000);
            return Optional.empty();
        });
    }
}
