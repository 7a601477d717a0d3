package vn.ocop.stack.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.PersonKeys;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.process.Secrets;
import vn.ocop.stack.token.SigningKey;

/** Passwords, the key that signs tokens and those that seal personal data, made at the first start and readable by their owner only. */
record Vault(Properties passwords, SigningKey key, PersonKeys person) {

    static Vault open(Home home, boolean dataExists) throws IOException {
        Path file = home.secret("passwords.properties");
        if (!Files.exists(file)) {
            if (dataExists) {
                throw new Refusal("The passwords of " + home.postgresData() + " are gone (" + file
                        + "); restore the file, or discard the local data with: deploy/up --fresh");
            }
            create(file);
        }
        Properties passwords = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            passwords.load(text);
        }
        return new Vault(
                passwords,
                SigningKey.openOrCreate(home.secret("token-key.pem")),
                PersonKeys.openOrCreate(home.secret("person-keys.properties")));
    }

    String superuser() {
        return password("postgres");
    }

    String owner(String service) {
        return password(service + "_owner");
    }

    String app(String service) {
        return password(service + "_app");
    }

    private String password(String user) {
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new Refusal("passwords.properties has no line for " + user
                    + "; restore the file, or discard the local data with: deploy/up --fresh");
        }
        return password;
    }

    private static void create(Path file) throws IOException {
        Properties fresh = new Properties();
        fresh.setProperty("postgres", Secrets.password());
        Part.SERVICES.stream()
                .flatMap(service -> Stream.of(service + "_owner", service + "_app"))
                .forEach(user -> fresh.setProperty(user, Secrets.password()));
        StringWriter text = new StringWriter();
        fresh.store(text, null);
        Files600.write(file, text.toString());
    }
}
