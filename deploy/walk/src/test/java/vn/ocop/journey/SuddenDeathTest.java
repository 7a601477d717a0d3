package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two services die as in a power cut while people work; nothing that was answered is lost, nothing is done twice. */
class SuddenDeathTest {

    private static final int JOURNEYS = 40;
    private static final int RECOGNISED = 12;
    private static final int DIE_AFTER = 8;
    private static final Map<String, List<String>> HEARS = Map.of(
            "registry", List.of("assessment", "funding"),
            "assessment", List.of("registry"),
            "funding", List.of("registry"),
            "promotion", List.of("registry", "funding"));

    private final AtomicInteger registered = new AtomicInteger();

    @Test
    void what_was_answered_stays_true_and_is_true_once_though_registry_and_funding_are_killed() throws Exception {
        FourServices four = FourServices.running();
        StubbornWire wire = new StubbornWire();
        Town town = four.town(wire);
        String mark = Walk.mark();
        Reply council = new AssessmentSteps(town, Teller.silent()).setUpCouncil();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Goods>> registrations = new ArrayList<>();
            List<Future<ShortJourney.Answered>> recognitions = new ArrayList<>();
            for (int number = 0; number < JOURNEYS; number++) {
                ShortJourney journey = new ShortJourney(town, mark + "-" + number);
                if (number % 3 == 0 && recognitions.size() < RECOGNISED) {
                    recognitions.add(people.submit(() -> journey.recognise(register(journey), council)));
                } else {
                    registrations.add(people.submit(() -> register(journey)));
                }
            }
            killWhileTheyWork(four);
            List<ShortJourney.Answered> recognised = all(recognitions);
            List<Goods> goods = all(registrations);
            recognised.forEach(answered -> goods.add(answered.goods()));

            assertThat(wire.unanswered()).as("requests that hit a dead service").isPositive();
            assertThat(goods).hasSize(JOURNEYS);
            registeredOnce(town, mark, goods);
            recognised.forEach(answered -> rewardedOnce(town, answered));
            everyFactHasItsEffectOnce(four);
        } finally {
            people.shutdownNow();
        }
    }

    private Goods register(ShortJourney journey) {
        Goods goods = journey.register();
        registered.incrementAndGet();
        return goods;
    }

    private void killWhileTheyWork(FourServices four) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (registered.get() < DIE_AFTER && Instant.now().isBefore(end)) {
            Patience.pause(20);
        }
        four.kill("funding");
        four.kill("registry");
        Patience.pause(500);
        four.restart("registry");
        four.restart("funding");
    }

    private static void registeredOnce(Town town, String mark, List<Goods> goods) {
        Desk office = town.desk(People.MAKER);
        office.get("/registry/v1/producers?count=true&q=" + mark).has("/total", JOURNEYS);
        office.get("/registry/v1/products?count=true&q=" + mark).has("/total", JOURNEYS);
        for (Goods one : goods) {
            office.get("/registry/v1/producers/" + one.producerId()).has("/name", one.producerName());
            office.get("/registry/v1/products/" + one.productId()).has("/name", one.productName());
        }
    }

    private static void rewardedOnce(Town town, ShortJourney.Answered answered) {
        Desk office = town.desk(People.MAKER);
        String product = answered.goods().productId();
        office.get("/registry/v1/recognitions?count=true&product=" + product)
                .has("/total", 1)
                .has("/items/0/id", answered.recognition().id())
                .has("/items/0/state", "GRANTED");
        office.get("/funding/v1/payouts?count=true&product=" + product)
                .has("/total", 1)
                .has("/items/0/id", answered.reward().id())
                .has("/items/0/recognitionId", answered.recognition().id())
                .has("/items/0/state", "SUBMITTED");
    }

    /** Every fact a speaker's transactions have written is in every listener's tables, and no other is. */
    private static void everyFactHasItsEffectOnce(FourServices four) {
        HEARS.forEach((listener, speakers) -> {
            Set<String> heard = Patience.until(
                    listener + " đã nghe đúng những gì được nói | has heard what was said, no more and no less",
                    () -> Optional.of(four.ledger(listener).heard()).filter(said(four, speakers)::equals));
            assertThat(heard).as(listener).isNotEmpty();
            assertThat(four.ledger(listener).deadLetters()).as(listener).isEmpty();
        });
    }

    private static Set<String> said(FourServices four, List<String> speakers) {
        return speakers.stream()
                .flatMap(speaker -> four.ledger(speaker).said().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<T> all(List<Future<T>> futures) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
