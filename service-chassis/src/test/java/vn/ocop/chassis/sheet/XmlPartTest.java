package vn.ocop.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

class XmlPartTest {

    @Test
    void a_table_of_nothing_but_merged_cells_refuses_the_file() {
        var merges = new StringBuilder("<mergeCells>");
        for (int i = 1; i <= 200_001; i++) {
            merges.append("<mergeCell ref=\"A")
                    .append(i)
                    .append(":B")
                    .append(i + i % 7 + 1)
                    .append("\"/>");
        }
        var part = new ByteArrayInputStream(
                merges.append("</mergeCells>").toString().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> XmlPart.read(part))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileReason.UNSAFE_ARCHIVE));
    }
}
