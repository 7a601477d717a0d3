package vn.ocop.registry.register;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.chassis.text.Names;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;

/** What offices call the kinds of producers (Article 2) and the industries (Annex I). */
final class Words {

    private static final Map<String, ProducerKind> KINDS = new LinkedHashMap<>();
    private static final Map<String, Industry> INDUSTRIES = new LinkedHashMap<>();

    static {
        kinds(ProducerKind.COOPERATIVE_GROUP, "tổ hợp tác", "tht", "tổ liên kết", "nhóm hộ");
        kinds(ProducerKind.COOPERATIVE, "liên hiệp hợp tác xã", "liên hiệp htx", "hợp tác xã", "htx");
        kinds(ProducerKind.FARM, "trang trại");
        kinds(ProducerKind.HOUSEHOLD, "hộ", "hkd", "cơ sở", "cssx");
        kinds(ProducerKind.ASSOCIATION, "hội", "hiệp hội");
        kinds(
                ProducerKind.ENTERPRISE,
                "công ty",
                "cty",
                "doanh nghiệp",
                "dntn",
                "dn",
                "tổng công ty",
                "chi nhánh",
                "nhà máy",
                "xí nghiệp");
        industries(Industry.III, "dược liệu", "sản phẩm từ dược liệu");
        industries(Industry.I, "thực phẩm");
        industries(Industry.II, "đồ uống");
        industries(Industry.IV, "thủ công mỹ nghệ", "hàng thủ công mỹ nghệ", "thủ công", "vải, may mặc", "lưu niệm");
        industries(Industry.V, "sinh vật cảnh");
        industries(Industry.VI, "dịch vụ du lịch", "du lịch");
    }

    private Words() {}

    /** By what the list says, else by how the name begins; null when neither tells. */
    static ProducerKind kind(String said, String name) {
        var told = firstOf(KINDS, said);
        return told == null ? firstOf(KINDS, name) : told;
    }

    /** {@code UNKNOWN} when the list does not tell. */
    static Industry industry(String said) {
        var told = firstOf(INDUSTRIES, said.replaceFirst("^(?i)(nhóm|ngành)\\s+", ""));
        return told == null ? Industry.UNKNOWN : told;
    }

    private static void kinds(ProducerKind kind, String... words) {
        for (var word : words) {
            KINDS.put(Names.key(word), kind);
        }
    }

    private static void industries(Industry industry, String... words) {
        for (var word : words) {
            INDUSTRIES.put(Names.key(word), industry);
        }
    }

    private static <T> T firstOf(Map<String, T> words, String text) {
        var key = Names.key(text) + " ";
        return words.entrySet().stream()
                .filter(word -> key.startsWith(word.getKey())
                        && !Character.isLetterOrDigit(key.charAt(word.getKey().length())))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
