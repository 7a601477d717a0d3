package vn.ocop.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a service answered, and the checks that nothing in it is a surprise.
 *
 * @param ask what was asked
 * @param status HTTP status
 * @param headers of the answer
 * @param body JSON, or a missing node
 */
record Reply(Ask ask, int status, HttpHeaders headers, JsonNode body) {

    Reply expect(int wanted) {
        if (status != wanted) {
            throw surprise("trạng thái | status " + wanted);
        }
        return this;
    }

    /** A refusal is part of the journey when it is the right one. */
    Reply refused(int wanted, String code) {
        if (status != wanted || !code.equals(text("/code"))) {
            throw surprise("từ chối | refusal " + wanted + " " + code);
        }
        return this;
    }

    /** The value at the JSON pointer is this one, whatever its type. */
    Reply has(String pointer, Object wanted) {
        if (!String.valueOf(wanted).equals(text(pointer))) {
            throw surprise(pointer + " = " + wanted);
        }
        return this;
    }

    /** Nothing has changed since. */
    Reply expectSame(Reply before) {
        if (!body.equals(before.body())) {
            throw surprise(before.body().toString());
        }
        return this;
    }

    /** Empty when there is nothing at the pointer. */
    String text(String pointer) {
        return body.at(pointer).asText("");
    }

    long number(String pointer) {
        JsonNode found = body.at(pointer);
        if (!found.isIntegralNumber()) {
            throw surprise("số nguyên ở | a whole number at " + pointer);
        }
        return found.asLong();
    }

    String id() {
        String id = text("/id");
        if (id.isEmpty()) {
            throw surprise("/id");
        }
        return id;
    }

    List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }

    /** Empty when the answer has no such header. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean isRefusal(String code) {
        return status >= 400 && code.equals(text("/code"));
    }

    Surprise surprise(String expected) {
        return new Surprise(ask.method() + " " + ask.path() + "\n  chờ đợi | expected: " + expected
                + "\n  nhận được | came: " + status + " " + body);
    }
}
