package vn.ocop.chassis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.chassis.reading.ReadFixture.read;
import static vn.ocop.chassis.reading.ReadFixture.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

class ObjectFileTest {

    private static final String FIRST = "{\"code\":\"G1\",\"name\":\"Giỏ tre\",\"weaver\":null,\"price\":75000.50}\n";

    @TempDir
    Path folder;

    @Test
    void each_line_is_a_record_in_any_order_of_keys() throws IOException {
        var read =
                read(text(folder, FIRST + "\n{\"name\":\"=Giỏ\",\"code\":\"G2\",\"other\":true}\n{\"code\":\"G3\"}"));
        assertThat(read.good.get(0).text("price")).isEqualTo("75000.50");
        assertThat(read.good.get(1).text("name")).as("nothing runs in it").isEqualTo("=Giỏ");
        assertThat(read.good.get(2).text("code")).isEqualTo("G3");
        assertThat(read.good.get(2).row()).isEqualTo(4);
        assertThat(read.faults).isEmpty();
    }

    @Test
    void a_line_that_is_no_flat_object_is_a_faulty_record() throws IOException {
        var read = read(
                text(
                        folder,
                        FIRST
                                + "{\"code\":\"a\",\"code\":\"b\"}\n{\"code\":{\"a\":1}}\n{\"code\":\"a\"} x\n[1]\n{\"code\":\"a"));
        assertThat(read.faults).hasSize(5).allMatch(fault -> fault.endsWith("bad_json null"));
    }

    @Test
    void the_first_object_shows_whether_the_file_is_of_this_kind() throws IOException {
        var other = text(folder, "{\"a\":1,\"b\":2,\"c\":3}\n");
        assertThatThrownBy(() -> read(other))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileReason.HEADER_NOT_FOUND));
    }
}
