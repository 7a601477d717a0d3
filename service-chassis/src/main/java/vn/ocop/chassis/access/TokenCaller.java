package vn.ocop.chassis.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as the access token tells; outside a request with a token, nobody in particular. */
@RequestScoped
public class TokenCaller implements Caller {

    private static final String ANONYMOUS = "anonymous";
    private static final String SYSTEM = "system";

    private final SecurityIdentity identity;
    private final String personClaim;
    private final String personValue;
    private final Instance<WiderScope> wider;
    private final Map<String, Scope> known = new HashMap<>();

    TokenCaller(
            SecurityIdentity identity,
            @Any Instance<WiderScope> wider,
            @ConfigProperty(name = "chassis.access.person-claim") String personClaim,
            @ConfigProperty(name = "chassis.access.person-value") String personValue) {
        this.identity = identity;
        this.wider = wider;
        this.personClaim = personClaim;
        this.personValue = personValue;
    }

    @Override
    public String subject() {
        if (!CurrentRequest.exists()) {
            return SYSTEM;
        }
        if (identity.isAnonymous()) {
            return ANONYMOUS;
        }
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    @Override
    public boolean has(String role) {
        return CurrentRequest.exists() && identity.hasRole(role);
    }

    @Override
    public boolean isPerson() {
        return CurrentRequest.exists() && claim(personClaim).equals(Set.of(personValue));
    }

    @Override
    public CallerKind kind() {
        if (!CurrentRequest.exists()) {
            return CallerKind.SYSTEM;
        }
        if (identity.isAnonymous()) {
            return CallerKind.ANONYMOUS;
        }
        return isPerson() ? CallerKind.PERSON : CallerKind.MACHINE;
    }

    @Override
    public Scope scope(String dimension) {
        return CurrentRequest.exists() ? known.computeIfAbsent(dimension, this::widened) : Scope.NONE;
    }

    @Override
    public Set<String> named(String dimension) {
        return CurrentRequest.exists() ? claim(dimension) : Set.of();
    }

    private Scope widened(String dimension) {
        var values = claim(dimension);
        if (values.isEmpty() || values.contains("*")) {
            return Scope.of(values);
        }
        var all = new HashSet<>(values);
        for (var one : wider) {
            all.addAll(one.further(dimension, values));
        }
        return Scope.of(all);
    }

    private Set<String> claim(String name) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        Object value = token.getClaim(name);
        var words = new HashSet<String>();
        if (value instanceof Collection<?> several) {
            several.stream().filter(Objects::nonNull).map(TokenCaller::word).forEach(words::add);
        } else if (value != null) {
            words.add(word(value));
        }
        return words;
    }

    private static String word(Object value) {
        return value instanceof JsonString text ? text.getString() : String.valueOf(value);
    }
}
