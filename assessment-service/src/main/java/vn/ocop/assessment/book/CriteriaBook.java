package vn.ocop.assessment.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.CriteriaVersion;

/**
 * Every version of the criteria the service knows. A dossier is judged by the version in force on its day, so an older
 * version stays in the book when a new decision comes: one more file and one more line in {@code criteria/index.json}.
 */
public final class CriteriaBook {

    private final List<CriteriaVersion> versions;

    CriteriaBook(List<CriteriaVersion> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(version -> version.legalBasis().effectiveFrom()))
                .toList();
        refuseTwoVersionsForOneDay();
    }

    /** Reads the files named in {@code criteria/index.json}; the first fault found stops it with a sentence. */
    public static CriteriaBook load() {
        return new CriteriaBook(CriteriaFile.readAll());
    }

    /** From the oldest to the newest. */
    public List<CriteriaVersion> versions() {
        return versions;
    }

    public Optional<CriteriaVersion> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.legalBasis().inForceOn(day))
                .findFirst();
    }

    /** A version by its name, {@code QD-26-2026}: what a dossier keeps so that it is always judged alike. */
    public Optional<CriteriaVersion> version(String code) {
        return versions.stream().filter(version -> version.code().equals(code)).findFirst();
    }

    /** A set as it stood on a day. */
    public Optional<CriteriaSet> set(String code, LocalDate day) {
        return inForceOn(day).flatMap(version -> version.set(code));
    }

    /** A set as the newest version prints it. */
    public Optional<CriteriaSet> set(String code) {
        return versions.get(versions.size() - 1).set(code);
    }

    private void refuseTwoVersionsForOneDay() {
        if (versions.isEmpty()) {
            throw new BrokenCriteria("criteria/index.json names no criteria file.");
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            if (!codes.add(version.code())) {
                throw new BrokenCriteria("Two criteria files carry the code %s.".formatted(version.code()));
            }
            if (i > 0 && versions.get(i - 1).legalBasis().overlaps(version.legalBasis())) {
                throw new BrokenCriteria("%s and %s are in force on the same day."
                        .formatted(versions.get(i - 1).code(), version.code()));
            }
        }
    }
}
