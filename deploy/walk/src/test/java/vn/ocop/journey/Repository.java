package vn.ocop.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ocop.stack.part.Part;

/** The files of this repository, as the tests of its front door read them. */
final class Repository {

    private static final Path ROOT = Path.of("..", "..");

    private Repository() {}

    /** Folders of the services by short name. */
    static Map<String, Path> services() {
        Map<String, Path> found = new TreeMap<>();
        Part.services(Map.of()).forEach(part -> found.put(part.name(), ROOT.resolve(part.module())));
        return found;
    }

    static List<String> readme() {
        return lines(ROOT.resolve("README.md"));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files below the folder whose name ends so; none when there is no such folder. */
    static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
