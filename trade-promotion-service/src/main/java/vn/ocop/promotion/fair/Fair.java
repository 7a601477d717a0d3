package vn.ocop.promotion.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.problem.Text;
import vn.ocop.promotion.PromotionReason;
import vn.ocop.promotion.exhibitor.Days;

/**
 * An event at which recognised products are shown. The province's office announces it with its days, places and the
 * window for applications, and may change these terms until the first stand is accepted on them. How many stands are
 * accepted is counted in the table by one statement, never here: see {@link Fairs#takePlace}.
 */
@Entity
public class Fair {

    static final int FEWEST_STARS_OF_THE_PROGRAMME = 3;

    private static final Text NEVER = new Text("(không mở)", "(never)");

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "province_code")
    private String provinceCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private FairKind kind;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String place;
    private Integer booths;

    @Column(updatable = false)
    private int accepted;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "minimum_stars")
    private int minimumStars;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "import_key", updatable = false)
    private String importKey;

    protected Fair() {}

    Fair(UUID id, String provinceCode, FairTerms terms, Instant now) {
        this.id = id;
        this.provinceCode = provinceCode;
        this.createdAt = now;
        hold(terms);
    }

    /** An event that a file tells of: nobody applies there until the office gives it terms. */
    Fair(UUID id, String importKey, PastEvent event, Instant now) {
        this.id = id;
        this.importKey = importKey;
        this.provinceCode = event.provinceCode();
        this.minimumStars = FEWEST_STARS_OF_THE_PROGRAMME;
        this.createdAt = now;
        hold(event);
    }

    /** The file tells it again, perhaps otherwise. */
    Applied describe(PastEvent event) {
        if (event.equals(new PastEvent(provinceCode, name, firstDay, lastDay, place, booths))) {
            return Applied.UNCHANGED;
        }
        if (accepted > 0 || !provinceCode.equals(event.provinceCode())) {
            return Applied.rejected(FairRowReason.FAIR_HAS_STANDS.in(null));
        }
        hold(event);
        return Applied.UPDATED;
    }

    private void hold(PastEvent event) {
        name = event.name();
        kind = event.kind();
        firstDay = event.firstDay();
        lastDay = event.lastDay();
        place = event.place();
        booths = event.booths();
    }

    void change(FairTerms terms) {
        if (accepted > 0) {
            throw PromotionReason.FAIR_HAS_ACCEPTED_STANDS.because(accepted);
        }
        hold(terms);
    }

    private void hold(FairTerms terms) {
        terms.check();
        name = terms.name();
        kind = terms.kind();
        reach = terms.reach();
        firstDay = terms.firstDay();
        lastDay = terms.lastDay();
        place = terms.place();
        booths = terms.booths();
        opensOn = terms.opensOn();
        closesOn = terms.closesOn();
        minimumStars = terms.minimumStars();
    }

    /** Applications are taken on the window's first and last day, too. */
    public void takesApplicationsOn(LocalDate today) {
        if (opensOn == null || closesOn == null) {
            throw PromotionReason.APPLICATION_WINDOW_CLOSED.because(NEVER, NEVER);
        }
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw PromotionReason.APPLICATION_WINDOW_CLOSED.because(opensOn, closesOn);
        }
    }

    public void isNotOverOn(LocalDate today) {
        if (today.isAfter(lastDay)) {
            throw PromotionReason.FAIR_IS_OVER.because(lastDay);
        }
    }

    public boolean hasBegunOn(LocalDate today) {
        return !today.isBefore(firstDay);
    }

    public UUID id() {
        return id;
    }

    public String importKey() {
        return importKey;
    }

    long version() {
        return version;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public String name() {
        return name;
    }

    public int booths() {
        return booths;
    }

    public int minimumStars() {
        return minimumStars;
    }

    public Days days() {
        return new Days(firstDay, lastDay);
    }

    FairView view() {
        return new FairView(
                id,
                provinceCode,
                name,
                kind,
                reach,
                firstDay,
                lastDay,
                place,
                booths,
                accepted,
                opensOn,
                closesOn,
                minimumStars,
                createdAt);
    }
}
