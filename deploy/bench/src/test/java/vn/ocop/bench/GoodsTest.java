package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoodsTest {

    @TempDir
    Path folder;

    @Test
    void the_communes_are_the_262_of_two_provinces() {
        assertThat(Goods.communes()).hasSize(262);
        assertThat(Goods.communes().stream().map(Goods.Commune::province).distinct())
                .containsExactlyInAnyOrder("38", "80");
        assertThat(Goods.oldCommunes()).hasSizeGreaterThan(500);
    }

    @Test
    void the_same_size_makes_the_same_files() throws IOException {
        assertThat(files()).isEqualTo(files());
    }

    private List<String> files() throws IOException {
        Goods goods = new Goods(210);
        List<String> producers = Files.readAllLines(goods.producers(folder));
        List<String> products = Files.readAllLines(goods.products(folder));
        List<String> recognitions = Files.readAllLines(goods.recognitions(folder));
        assertThat(producers).hasSize(1 + 70);
        assertThat(products).hasSize(1 + 210).doesNotHaveDuplicates();
        assertThat(recognitions).hasSize(1 + 180);
        return java.util.stream.Stream.of(producers, products, recognitions)
                .flatMap(List::stream)
                .toList();
    }
}
