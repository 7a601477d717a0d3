package vn.ocop.chassis.refusal;

import java.util.Locale;
import vn.ocop.chassis.problem.Text;

/** The file as a whole is no good; nothing of it is taken. */
public class FileRefused extends RuntimeException {

    private final FileReason reason;
    private final transient Text message;

    public FileRefused(FileReason reason, Object... args) {
        super(reason.word());
        this.reason = reason;
        this.message = new Text(
                reason.message().in(Locale.forLanguageTag("vi"), args),
                reason.message().in(Locale.ENGLISH, args));
    }

    public FileReason reason() {
        return reason;
    }

    public Text message() {
        return message;
    }
}
