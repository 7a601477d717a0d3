package vn.ocop.assessment.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The terms the law sets, as dated data: a new decision is one more entry in {@code deadline/legal-terms.json}. */
@Startup
@Singleton
public class LegalTerms {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<ReassessmentWindow> windows;

    LegalTerms() {
        this(read().reassessmentWindows());
    }

    LegalTerms(List<ReassessmentWindow> windows) {
        if (windows.isEmpty()) {
            throw new IllegalStateException("deadline/legal-terms.json names no re-assessment window");
        }
        this.windows = windows.stream()
                .sorted(Comparator.comparing(ReassessmentWindow::effectiveFrom))
                .toList();
    }

    /** The window in force on that day; before the first one took effect, the first one. */
    public ReassessmentWindow reassessmentWindow(LocalDate day) {
        return windows.stream()
                .filter(window -> !day.isBefore(window.effectiveFrom()))
                .reduce((older, newer) -> newer)
                .orElse(windows.get(0));
    }

    private record File(List<ReassessmentWindow> reassessmentWindows) {}

    private static File read() {
        try (var in = LegalTerms.class.getResourceAsStream("/deadline/legal-terms.json")) {
            return JSON.readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
