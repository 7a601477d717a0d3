package vn.ocop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names made of the words in {@code words.txt}; the same number makes the same name every time. */
final class Words {

    private static final List<String> INDUSTRIES =
            List.of("food", "beverage", "herbal", "handicraft", "ornamental", "tourism");
    private static final Map<String, List<String>> LISTS = read();

    private Words() {}

    /**
     * What is made.
     *
     * @param industry as the import of products calls it
     * @param name as a label says it
     */
    record Good(String industry, String name) {}

    static List<Good> goods() {
        return INDUSTRIES.stream()
                .flatMap(industry -> LISTS.get(industry).stream().map(name -> new Good(industry, name)))
                .toList();
    }

    static String product(Good good, Random dice) {
        StringBuilder name = new StringBuilder(good.name());
        if (dice.nextInt(10) < 6) {
            name.append(' ').append(any("sort", dice));
        }
        name.append(' ').append(any("brand", dice));
        if (dice.nextInt(10) < 3) {
            name.append(' ').append(any("given", dice));
        }
        return name.toString();
    }

    static String producer(String kind, Random dice) {
        return switch (kind) {
            case "cooperative" -> "Hợp tác xã " + any("brand", dice) + " " + any("given", dice);
            case "cooperative_group" -> "Tổ hợp tác " + any("brand", dice) + " " + any("given", dice);
            case "enterprise" -> "Công ty TNHH " + any("brand", dice) + " " + any("brand", dice);
            default -> "Hộ kinh doanh " + any("family", dice) + " " + any("given", dice);
        };
    }

    private static String any(String list, Random dice) {
        List<String> words = LISTS.get(list);
        return words.get(dice.nextInt(words.size()));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream file = Words.class.getResourceAsStream("/words.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .forEach(cells -> lists.computeIfAbsent(cells[0], any -> new ArrayList<>())
                            .add(cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists;
    }
}
