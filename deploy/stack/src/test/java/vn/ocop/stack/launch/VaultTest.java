package vn.ocop.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.process.PersonKeys;
import vn.ocop.stack.process.Refusal;

class VaultTest {

    @TempDir
    private Path folder;

    @Test
    void a_lock_that_was_given_back_can_be_taken_again() throws IOException {
        Home home = home();
        Lock.take(home).close();
        Lock again = Lock.take(home);
        assertThat(again.channel().isOpen()).isTrue();
        again.close();
    }

    @Test
    void passwords_are_made_once_and_every_user_has_its_own() throws IOException {
        Vault first = Vault.open(home(), false);
        assertThat(Vault.open(home(), true)).isEqualTo(first);
        assertThat(first.passwords().values()).hasSize(9).doesNotHaveDuplicates();
        assertThat(first.app("funding")).isNotEqualTo(first.owner("funding")).hasSizeGreaterThan(30);
    }

    @Test
    void the_keys_that_seal_personal_data_are_random_kept_and_go_with_the_data() throws IOException {
        Home home = home();
        PersonKeys first = Vault.open(home, false).person();
        assertThat(Vault.open(home, true).person()).isEqualTo(first);
        assertThat(first.keys()).matches("k[0-9a-f]{8}:[A-Za-z0-9+/]{43}=");
        assertThat(first.settings()).containsOnlyKeys("REGISTRY_PERSON_KEYS", "REGISTRY_PERSON_PRINT_KEY");
        assertThat(first.toString()).doesNotContain(first.printKey());
        home.discardData();
        assertThat(Vault.open(home, false).person()).isNotEqualTo(first);
    }

    @Test
    void data_whose_passwords_are_gone_are_not_given_new_ones() {
        assertThatThrownBy(() -> Vault.open(home(), true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--fresh");
    }

    @Test
    void a_fresh_start_keeps_programs_and_logs_and_discards_the_rest() throws IOException {
        Home home = home();
        Vault.open(home, false);
        Files.createDirectories(home.local().resolve("postgres/base"));
        Files.createDirectories(home.local().resolve("postgres-programs/bin"));
        Files.writeString(home.loaded(), "provinces.csv");
        home.discardData();
        assertThat(home.local().resolve("postgres-programs/bin")).exists();
        assertThat(home.local()).isDirectoryNotContaining(path -> path.endsWith("postgres") || path.endsWith("loaded"));
        assertThat(home.secret("passwords.properties")).doesNotExist();
    }

    private Home home() {
        return Home.of(Map.of("OCOP_HOME", folder.toString()));
    }
}
