package vn.ocop.registry.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The two provinces of the sample as an address book: all communes of today and of the time of districts. */
final class SamplePlaces {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<UUID, List<UUID>> successors = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();

    static AddressBook book(LocalDate day, UnaryOperator<String> spelling) {
        var places = new SamplePlaces();
        rows("provinces.csv").forEach(row -> places.provinces.put(row.get("code"), row.get("full_name")));
        rows("communes.csv").forEach(places::present);
        rows("commune-mergers-38.csv").forEach(places::past);
        rows("commune-mergers-80.csv").forEach(places::past);
        return new AddressBook(day, places.units.values(), places.successors, places.provinces, spelling);
    }

    private void present(Map<String, String> row) {
        units.put(
                row.get("code"),
                new Unit(
                        UUID.randomUUID(),
                        row.get("code"),
                        row.get("name"),
                        row.get("full_name"),
                        row.get("province_code"),
                        row.get("province_name"),
                        null,
                        REFORM,
                        null));
    }

    private void past(Map<String, String> row) {
        if (row.get("coverage").equals("doubtful")) {
            return;
        }
        var old = units.computeIfAbsent(
                "old " + row.get("old_code"),
                key -> new Unit(
                        UUID.randomUUID(),
                        row.get("old_code"),
                        row.get("old_name"),
                        row.get("old_full_name"),
                        row.get("old_province_code"),
                        row.get("old_province"),
                        row.get("old_district"),
                        null,
                        REFORM));
        successors
                .computeIfAbsent(old.id(), any -> new ArrayList<>())
                .add(units.get(row.get("new_code")).id());
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = SamplePlaces.class.getResourceAsStream("/sample/" + file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = lines.get(0).split(",", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                var row = new HashMap<String, String>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
