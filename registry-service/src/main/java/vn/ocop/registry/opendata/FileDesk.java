package vn.ocop.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hands out what the nights have made. */
@ApplicationScoped
class FileDesk {

    /** State data is shared by default (Decree 194/2025), through platforms that only know addresses (Decree 278/2025). */
    private static final List<String> LEGAL_BASES =
            List.of("Nghị định 194/2025/NĐ-CP", "Nghị định 278/2025/NĐ-CP", "Luật 91/2025/QH15");

    private final FileShelf shelf;
    private final Parts parts;
    private final OpenDataSettings settings;

    FileDesk(FileShelf shelf, Parts parts, OpenDataSettings settings) {
        this.shelf = shelf;
        this.parts = parts;
        this.settings = settings;
    }

    /** @param room the address of the list */
    OpenDataList list(Locale language, String room) {
        var licence = settings.licence();
        var english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return new OpenDataList(
                english ? licence.en() : licence.vi(),
                LEGAL_BASES,
                shelf.kept().stream().map(file -> OpenDataFile.of(file, room)).toList());
    }

    /** Another one whenever another file is kept, or the words are of another language. */
    String version(OpenDataList list, Locale language) {
        var newest = list.items().isEmpty() ? 0 : list.items().get(0).madeAt().getEpochSecond();
        return newest + "-" + list.items().size() + "-" + language.getLanguage();
    }

    Optional<DataFile> file(LocalDate day, Extent extent, Form form) {
        return shelf.find(day, extent, form);
    }

    /** The oldest day whose file of that kind is kept. */
    LocalDate oldest(Extent extent) {
        return shelf.kept().stream()
                .filter(file -> file.extent() == extent)
                .map(DataFile::day)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    void send(DataFile file, ByteRange range, OutputStream out) throws IOException {
        parts.send(file.id(), range, out);
    }
}
