package vn.ocop.stack.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Refusal;

/**
 * One PostgreSQL on the loopback address: initialised, started and stopped with its own programs. Everything is
 * written to disk before it counts as done, and every connection needs a password.
 *
 * @param home unpacked programs
 * @param data data directory
 * @param port TCP port
 */
public record Postgres(Path home, Path data, int port) {

    public static final String SUPERUSER = "postgres";
    private static final String HBA = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    public boolean initialised() {
        return Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve("global/pg_control"));
    }

    /** Refuses a directory that holds something but not a whole cluster: nobody's data is overwritten. */
    public void initialise(String superuserPassword) throws IOException, InterruptedException {
        if (initialised()) {
            return;
        }
        refuseHalfWritten();
        Path draft = data.resolveSibling(data.getFileName() + ".new");
        Files600.deleteTree(draft);
        Path password = data.resolveSibling(".pwfile");
        Files600.write(password, superuserPassword);
        try {
            run(initdb(draft, password));
        } finally {
            Files.delete(password);
        }
        Files.deleteIfExists(data);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A directory that holds something but no whole cluster is somebody's broken data. */
    public void refuseHalfWritten() throws IOException {
        if (!Files.isDirectory(data) || initialised()) {
            return;
        }
        try (Stream<Path> content = Files.list(data)) {
            if (content.findAny().isPresent()) {
                throw new Refusal("The data directory " + data + " is half-written (PG_VERSION or global/pg_control"
                        + " is missing); restore it, or discard the local data with: deploy/up --fresh");
            }
        }
    }

    private List<String> initdb(Path directory, Path password) {
        String locale = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
        return asOrdinaryUser(
                program("initdb"),
                "--pgdata=" + directory,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + locale,
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    /** The command of the server; it stays in the foreground until told to stop. */
    public List<String> server() throws IOException, InterruptedException {
        new ServerLock(data).forgetStranger();
        Path hba = data.resolve("ocop_hba.conf");
        Files.writeString(hba, HBA);
        List<String> command = new ArrayList<>(asOrdinaryUser(program("postgres"), "-D", data.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "hba_file=" + hba,
                "password_encryption=scram-sha-256",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=200",
                "shared_buffers=512MB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** The server of exactly this data directory, if it runs, whoever started it. */
    public Optional<ProcessHandle> process() throws IOException {
        return new ServerLock(data).holder();
    }

    /** Ends open sessions, writes everything out and returns when the server is gone. */
    public void stop() throws IOException, InterruptedException {
        run(asOrdinaryUser(program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60"));
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own nobody is root. */
    private static List<String> asOrdinaryUser(String... command) {
        boolean root = "root".equals(System.getProperty("user.name"));
        Stream<String> prefix = root ? Stream.of("unshare", "-U") : Stream.empty();
        return Stream.concat(prefix, Arrays.stream(command)).toList();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new Refusal(command + " did not end within 90 seconds: " + said);
        }
        if (said.startsWith("unshare:")) {
            throw new Refusal(
                    "PostgreSQL refuses to run as root, and this machine forbids the user namespace that would"
                            + " help (" + said.strip() + "); start as an ordinary user");
        }
        if (process.exitValue() != 0) {
            throw new Refusal("PostgreSQL says: " + said.strip());
        }
    }
}
