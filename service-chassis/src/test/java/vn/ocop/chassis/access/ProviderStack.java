package vn.ocop.chassis.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.stack.test.StackResource;

/** The test stack, but tokens come from an OpenID provider: its address is all that the service is told of it. */
public class ProviderStack implements QuarkusTestResourceLifecycleManager {

    private final StackResource stack = new StackResource();
    private Provider provider;

    @Override
    public void init(Map<String, String> arguments) {
        stack.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        try {
            provider = new Provider();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        var settings = new HashMap<>(stack.start());
        settings.remove("quarkus.oidc.public-key");
        settings.remove("quarkus.oidc.token.issuer");
        settings.put("quarkus.oidc.token.audience", "chassis");
        settings.put("quarkus.oidc.auth-server-url", provider.address());
        settings.put("quarkus.oidc.token.forced-jwk-refresh-interval", "1S");
        return settings;
    }

    @Override
    public void stop() {
        provider.close();
        stack.stop();
    }
}
