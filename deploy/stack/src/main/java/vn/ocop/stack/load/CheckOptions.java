package vn.ocop.stack.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Refusal;

/**
 * Which files to check.
 *
 * @param folder holds the files and their {@code expectations.json}
 * @param services only files that these take; empty for all
 */
record CheckOptions(Path folder, Set<String> services) {

    static final String USAGE = "deploy/check-imports DIR [--service NAME[,NAME]]";

    static CheckOptions parse(List<String> words) {
        Optional<Path> folder = Optional.empty();
        Set<String> services = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--") && folder.isEmpty()) {
                folder = Optional.of(Path.of(word).toAbsolutePath());
            } else if ("--service".equals(word) && i + 1 < words.size()) {
                Arrays.stream(words.get(++i).split(",", -1))
                        .map(CheckOptions::service)
                        .forEach(services::add);
            } else {
                throw new Refusal(word + " is not understood or wants a value: " + USAGE);
            }
        }
        Path chosen = folder.orElseThrow(() -> new Refusal("A folder is needed: " + USAGE));
        if (!Files.isReadable(chosen.resolve(Expectation.FILE))) {
            throw new Refusal("There is no " + Expectation.FILE + " in " + chosen + ": " + USAGE);
        }
        return new CheckOptions(chosen, services);
    }

    private static String service(String name) {
        if (!Part.SERVICES.contains(name)) {
            throw new Refusal("There is no service " + name + ": " + USAGE);
        }
        return name;
    }

    /** Refuses when a file that is to be checked is not there. */
    List<Expectation> chosen(List<Expectation> all) {
        List<Expectation> chosen = all.stream()
                .filter(one -> services.isEmpty() || services.contains(one.service()))
                .toList();
        for (Expectation one : chosen) {
            if (!Files.isReadable(folder.resolve(one.name()))) {
                throw new Refusal("The file " + folder.resolve(one.name()) + " cannot be read");
            }
        }
        if (chosen.isEmpty()) {
            throw new Refusal("No file in " + folder + " is to be checked");
        }
        return chosen;
    }
}
