package vn.ocop.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.stack.process.Refusal;

class ImportClientTest {

    private static final String READING = "{\"state\":\"READING\"}";
    private static final String DONE = """
            {"state":"DONE","records":3,"accepted":2,"created":1,"updated":0,"unchanged":1,"rejected":1,"skipped":4}
            """;

    @TempDir
    private Path folder;

    private ImportDoor door;

    @BeforeEach
    void open() throws IOException {
        door = new ImportDoor();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void a_file_goes_as_a_form_with_its_parameters_a_key_and_a_token() throws Exception {
        URI job = client().send(upload("producers", "mã\nSP-1\n"));
        ImportDoor.Received post = door.posts().get(0);
        assertThat(job.getPath()).isEqualTo("/registry/v1/imports/7");
        assertThat(post.uri()).isEqualTo("/registry/v1/imports?kind=producers&mode=PARTIAL");
        assertThat(post.key()).isNotBlank();
        assertThat(post.authorization()).isEqualTo("Bearer token");
        assertThat(post.type()).startsWith("multipart/form-data; boundary=");
        assertThat(post.body()).contains("name=\"file\"; filename=\"sheet.csv\"", "mã\nSP-1\n");
    }

    @Test
    void a_job_is_followed_to_its_end() throws Exception {
        door.jobs(READING, READING, DONE);
        List<String> seen = new ArrayList<>();
        Job job = client().follow(door.uri().resolve("/registry/v1/imports/7"), now -> seen.add(now.state()));
        assertThat(seen).containsExactly("READING", "READING", "DONE");
        assertThat(job).isEqualTo(new Job("DONE", 3, 2, 1, 0, 1, 1, 4, ""));
    }

    @Test
    void a_busy_service_is_asked_again_with_the_same_key() throws Exception {
        door.firstBusy(2);
        client().send(upload("producers", "x\n"));
        assertThat(door.posts()).hasSize(3);
        assertThat(door.posts())
                .extracting(ImportDoor.Received::key)
                .containsOnly(door.posts().get(0).key());
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_service() {
        assertThatThrownBy(() -> client().send(upload("nonsense", "x\n")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("400 unknown-kind: Không có loại tệp này");
    }

    @Test
    void rejected_rows_are_written_beside_the_file_page_by_page_and_never_as_formulas() throws Exception {
        door.rejectedPages("""
                {"items":[{"record":2,"row":3,"outcome":"REJECTED","reason":"bad_stars","column":"stars",
                           "message":"=cmd()"}],"nextCursor":"a+b"}
                """, """
                {"items":[{"record":9,"row":10,"outcome":"REJECTED","reason":"missing_id",
                           "message":{"vi":"Thiếu mã","en":"No code"}}]}
                """);
        Path report =
                RejectedRows.write(client(), door.uri().resolve("/registry/v1/imports/7"), folder.resolve("sheet.csv"));
        assertThat(report.getFileName()).hasToString("sheet.csv.rejected.csv");
        assertThat(Files.readString(report).lines())
                .containsExactly(
                        "\uFEFFrecord,row,outcome,reason,column,message",
                        "2,3,REJECTED,bad_stars,stars,'=cmd()",
                        "9,10,REJECTED,missing_id,,Thiếu mã / No code");
        assertThat(door.all().get(1).uri()).endsWith("rows?outcome=REJECTED&limit=200&cursor=a%2Bb");
    }

    private ImportClient client() {
        return new ImportClient(door.uri(), "registry", "token");
    }

    private Upload upload(String kind, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.csv"), content);
        return Upload.of(file, Map.of("kind", kind, "mode", "PARTIAL"));
    }
}
