package vn.ocop.chassis.inbox;

import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** How the dead letters say no. */
enum InboxReason implements Reason {
    DEAD_LETTER_RESOLVED(
            new Text("Thư đã được xử lý", "Dead letter is resolved"),
            new Text("Thư này đã ở trạng thái {0}.", "This dead letter is already {0}.")),
    REDRIVE_FAILED(
            new Text("Xử lý lại không thành công", "Redrive failed"),
            new Text("Bản tin vẫn chưa áp dụng được: {0}.", "The fact still cannot be applied: {0}."));

    private final Text title;
    private final Text detail;

    InboxReason(Text title, Text detail) {
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
