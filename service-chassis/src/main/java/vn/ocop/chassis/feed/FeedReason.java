package vn.ocop.chassis.feed;

import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** How the feed says no. */
enum FeedReason implements Reason {
    POSITION_TOO_OLD(
            410,
            new Text("Vị trí quá cũ", "Position is too old"),
            new Text(
                    "Chỉ còn giữ các thay đổi sau vị trí {0}. Hãy đọc lại các danh sách, rồi đọc tiếp từ một vị trí mới.",
                    "Only the changes after position {0} are kept. Read the lists anew, then go on from a new position.")),
    DAY_TOO_OLD(
            410,
            new Text("Ngày quá cũ", "Day is too old"),
            new Text("Chỉ còn giữ các thay đổi từ ngày {0}.", "Only the changes from {0} on are kept.")),
    POSITION_BEYOND_END(
            400,
            new Text("Vị trí chưa có", "Position is beyond the end"),
            new Text(
                    "Vị trí mới nhất là {0}; dòng thay đổi này chưa có vị trí đã hỏi.",
                    "The newest position is {0}; this feed does not have the position asked for."));

    private final int status;
    private final Text title;
    private final Text detail;

    FeedReason(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
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
