package vn.ocop.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.ocop.stack.process.Refusal;

/**
 * What is measured and how hard.
 *
 * @param sizes numbers of products, each on a stack of its own
 * @param rate requests that begin in a second, whatever became of those before
 * @param seconds how long each operation is measured
 * @param warmUp seconds of the same load before, which do not count
 * @param connections of the clients
 * @param exports whole exports, one after another
 * @param home where data and logs lie; the data are removed at the end
 */
record Options(List<Integer> sizes, int rate, int seconds, int warmUp, int connections, int exports, Path home) {

    static final String USAGE = "deploy/bench/registry [--sizes 20000,200000] [--rate 200] [--seconds 20]"
            + " [--warm-up 10] [--connections 32] [--exports 3] [--home FOLDER]";

    static Options usual() {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "ocop-bench");
        return new Options(List.of(20_000, 200_000), 200, 20, 10, 32, 3, home);
    }

    static Options parse(List<String> words) {
        Options options = usual();
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new Refusal(words.get(i) + " wants a value: " + USAGE);
            }
            options = options.with(words.get(i), words.get(i + 1));
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--sizes" -> new Options(sizes(value), rate, seconds, warmUp, connections, exports, home);
            case "--rate" -> new Options(sizes, whole(value), seconds, warmUp, connections, exports, home);
            case "--seconds" -> new Options(sizes, rate, whole(value), warmUp, connections, exports, home);
            case "--warm-up" -> new Options(sizes, rate, seconds, whole(value), connections, exports, home);
            case "--connections" -> new Options(sizes, rate, seconds, warmUp, whole(value), exports, home);
            case "--exports" -> new Options(sizes, rate, seconds, warmUp, connections, whole(value), home);
            case "--home" -> new Options(sizes, rate, seconds, warmUp, connections, exports, Path.of(value));
            default -> throw new Refusal("There is no option " + option + ": " + USAGE);
        };
    }

    private static List<Integer> sizes(String value) {
        return Arrays.stream(value.split(",", -1)).map(Options::whole).sorted().toList();
    }

    private static int whole(String value) {
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw new Refusal(value + " is not a number from 1 to 9999999: " + USAGE);
        }
        return Integer.parseInt(value);
    }
}
