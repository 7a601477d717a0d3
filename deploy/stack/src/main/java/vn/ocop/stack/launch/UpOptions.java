package vn.ocop.stack.launch;

import java.util.List;
import vn.ocop.stack.process.Refusal;

/**
 * How to start.
 *
 * @param detach return when everything is ready, instead of staying until Ctrl-C
 * @param fresh discard local data first
 * @param sample load the sample province after the reference data
 */
record UpOptions(boolean detach, boolean fresh, boolean sample) {

    static final String USAGE = "deploy/up [--detach] [--fresh] [--no-sample]";

    static UpOptions parse(List<String> words) {
        for (String word : words) {
            if (!List.of("--detach", "--fresh", "--no-sample").contains(word)) {
                throw new Refusal("There is no option " + word + ": " + USAGE);
            }
        }
        return new UpOptions(words.contains("--detach"), words.contains("--fresh"), !words.contains("--no-sample"));
    }
}
