package vn.ocop.registry.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.person.Contact;

/** What a kind of producer excludes (Article 2.3, Law on Co-operatives); the same for forms, files and merges. */
@ApplicationScoped
public class KindRules {

    private final Producers producers;
    private final Identifiers identifiers;

    KindRules(Producers producers, Identifiers identifiers) {
        this.producers = producers;
        this.identifiers = identifiers;
    }

    /** Why a producer that exists cannot become this kind. */
    public Optional<RegistryReason> against(Producer producer, ProducerKind kind) {
        return kind != producer.kind() && !kind.isOwnedByOnePerson() && producer.hasCitizenNumber()
                ? Optional.of(RegistryReason.CITIZEN_NUMBER_ONLY_OF_PERSONS)
                : againstMerge(producer, kind);
    }

    /** Why what belongs to a producer cannot belong to one of this kind; a citizen number stays behind. */
    public Optional<RegistryReason> againstMerge(Producer producer, ProducerKind kind) {
        if (kind == producer.kind()) {
            return Optional.empty();
        }
        if (!kind.mayOfferGoods() && producers.offersMoreThanTourism(producer.id())) {
            return Optional.of(RegistryReason.ASSOCIATION_ONLY_FOR_TOURISM);
        }
        return kind.isCooperative() || !hasCooperativeNumber(producer.id())
                ? Optional.empty()
                : Optional.of(RegistryReason.COOPERATIVE_NUMBER_ONLY_OF_COOPERATIVES);
    }

    /** @param pointer of the number in the request */
    public static void check(ProducerKind kind, Contact contact, String pointer) {
        if (contact.citizenNumber() != null && !kind.isOwnedByOnePerson()) {
            throw RegistryReason.CITIZEN_NUMBER_ONLY_OF_PERSONS.at(pointer);
        }
    }

    public static void check(ProducerKind kind, IdentifierSystem system) {
        if (system == IdentifierSystem.COOPERATIVE_NUMBER && !kind.isCooperative()) {
            throw RegistryReason.COOPERATIVE_NUMBER_ONLY_OF_COOPERATIVES.at("/system");
        }
    }

    private boolean hasCooperativeNumber(UUID producer) {
        return identifiers.has(Producer.TYPE, producer, IdentifierSystem.COOPERATIVE_NUMBER);
    }
}
