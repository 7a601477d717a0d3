package vn.ocop.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.ocop.bench.Base.Made;

/**
 * What people ask. Of a hundred searches 40 are words of a name without accents, 20 a name as it is written, 10 a
 * name with its commune, 8 a producer, 4 what is made and no more, 4 an old commune, 8 with a typing error, 6 a code;
 * one of five also wants the counts, one of six narrows by stars or state. The same number is the same question.
 */
final class Mix {

    private static final int PAGE = 20;

    private final List<Made> known;
    private final List<String> oldCommunes = Goods.oldCommunes();
    private final List<Words.Good> goods = Words.goods();

    Mix(List<Made> known) {
        this.known = known;
    }

    Shot byCode(long number) {
        return Shot.of("/products", "code", any(dice(number)).code());
    }

    Shot list(long number) {
        Random dice = dice(number);
        Made made = any(dice);
        String province = made.code().substring(0, 2);
        return switch (dice.nextInt(5)) {
            case 0 -> Shot.of("/products", "commune", made.commune(), "limit", PAGE);
            case 1 -> Shot.of("/products", "province", province, "industry", "II", "state", "VALID", "limit", PAGE);
            case 2 -> Shot.of("/search/products", "stars", 4, "kind", "COOPERATIVE", "sort", "NAME", "limit", PAGE);
            case 3 -> Shot.of("/search/products", "commune", made.commune(), "state", "VALID", "limit", PAGE);
            default ->
                Shot.of(
                        "/search/products",
                        "province",
                        province,
                        "lastDayFrom",
                        "2027-0" + (1 + dice.nextInt(8)) + "-01",
                        "lastDayTo",
                        "2027-09-30",
                        "limit",
                        PAGE);
        };
    }

    Shot search(long number) {
        Random dice = dice(number);
        Shot shot = Shot.of("/search/products", "q", words(dice), "limit", PAGE);
        if (dice.nextInt(5) == 0) {
            shot = shot.and("facets", true);
        }
        return switch (dice.nextInt(12)) {
            case 0 -> shot.and("stars", 3);
            case 1 -> shot.and("state", "VALID");
            default -> shot;
        };
    }

    private String words(Random dice) {
        Made made = any(dice);
        int part = dice.nextInt(100);
        if (part < 40) {
            return plain(some(made.name(), dice));
        } else if (part < 60) {
            return made.name();
        } else if (part < 70) {
            return plain(some(made.name(), dice) + " " + made.communeName());
        } else if (part < 78) {
            return made.producer();
        } else if (part < 82) {
            return plain(goods.get(dice.nextInt(goods.size())).name());
        } else if (part < 86) {
            return oldCommunes.get(dice.nextInt(oldCommunes.size()));
        }
        return part < 94 ? mistyped(plain(made.name()), dice) : made.code();
    }

    /** A name that is being typed: cut off anywhere after its third letter. */
    Shot suggest(long number) {
        Random dice = dice(number);
        String name = dice.nextBoolean() ? any(dice).name() : plain(any(dice).name());
        int cut = Math.min(name.length(), 3 + dice.nextInt(12));
        return Shot.of("/search/suggestions", "q", name.substring(0, cut).strip());
    }

    /** Two to four words of it, in their order. */
    static String some(String name, Random dice) {
        List<String> words = List.of(name.split(" ", -1));
        int many = Math.min(words.size(), 2 + dice.nextInt(3));
        int from = dice.nextInt(words.size() - many + 1);
        return String.join(" ", words.subList(from, from + many));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** One letter of a longer word left out, doubled, changed, or two of them the wrong way round. */
    static String mistyped(String text, Random dice) {
        int at = 1 + dice.nextInt(text.length() - 2);
        while (text.charAt(at) == ' ' || text.charAt(at + 1) == ' ') {
            at = 1 + (at + 1) % (text.length() - 2);
        }
        String before = text.substring(0, at);
        char here = text.charAt(at);
        String after = text.substring(at + 1);
        return switch (dice.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + here + here + after;
            case 2 -> before + "wxjfk".charAt(dice.nextInt(5)) + after;
            default -> before + after.charAt(0) + here + after.substring(1);
        };
    }

    private Made any(Random dice) {
        return known.get(dice.nextInt(known.size()));
    }

    /** Numbers in a row must not throw alike. */
    private static Random dice(long number) {
        return new Random(number * 0x9E3779B97F4A7C15L);
    }
}
