package vn.ocop.registry.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** Reads an address as leniently as a clerk would: first as it is written, then without accents. */
@ApplicationScoped
class ReadAddress {

    private final AddressBooks books;

    ReadAddress(AddressBooks books) {
        this.books = books;
    }

    /** @param district empty for none, like the province */
    Found read(String province, String district, String commune, LocalDate day) {
        var both = books.books(day);
        var exact = read(both.exact(), province, district, commune);
        return exact.candidates().isEmpty() ? read(both.lenient(), province, district, commune) : exact;
    }

    private static Found read(AddressBook book, String province, String district, String commune) {
        if (!province.isEmpty() && !district.isEmpty()) {
            return book.find(province, district, commune);
        }
        Set<String> codes = province.isEmpty() ? book.allProvinces() : book.provinces(province);
        if (codes.isEmpty()) {
            return Found.UNKNOWN_PROVINCE;
        }
        return district.isEmpty() ? book.findAnywhere(codes, commune) : book.inDistrict(codes, null, district, commune);
    }
}
