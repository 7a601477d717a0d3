package vn.ocop.registry.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When the files are made, what they tell of persons, how long they are kept, and under which words they are given. */
@ConfigMapping(prefix = "registry.open-data")
public interface OpenDataSettings {

    /** Time of day in Asia/Ho_Chi_Minh from which on the files of the day are due. */
    @WithDefault("01:30")
    LocalTime at();

    /** How often it is looked up whether they are; {@code off} never makes any here. */
    @WithDefault("5m")
    String every();

    /** How long after the start it is looked up first. */
    @WithDefault("45s")
    String delayed();

    /** Days for which files of changes are kept, 1 to 366. */
    @WithDefault("14")
    int keepChangesDays();

    /** Days for which full files are kept, 1 to 366; the newest one always is. */
    @WithDefault("14")
    int keepFullDays();

    /**
     * Whether producers that are one person (households, farms) are named. The law on personal data (91/2025/QH15) asks
     * for a ground to do so, which the operator must have.
     */
    @WithDefault("false")
    boolean namesOfPersons();

    /** How long one instance may take before another begins anew. */
    @WithDefault("PT20M")
    Duration lease();

    /** The terms of use, in both languages of this interface. */
    Terms licence();

    /** A text in both languages. */
    interface Terms {

        @WithDefault(
                "Dữ liệu mở của cơ quan nhà nước: được tự do sao chép, chia sẻ, sử dụng lại kể cả vì mục đích thương mại;"
                        + " phải ghi nguồn là sổ đăng ký OCOP và ngày của tệp; không được ghi như là xác nhận của nhà nước.")
        String vi();

        @WithDefault(
                "Open data of the state: free to copy, share and reuse, also commercially; name the OCOP register and"
                        + " the day of the file as the source; do not present it as a confirmation by the state.")
        String en();
    }
}
