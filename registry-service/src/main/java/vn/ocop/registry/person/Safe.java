package vn.ocop.registry.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;

/**
 * Seals and opens personal data: each record has a data key of its own, which is itself sealed under a master key from
 * outside the database. Forgetting the data key erases the data wherever a copy lies, backups of the table's past
 * included.
 */
@ApplicationScoped
public class Safe {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Keys keys;
    private final EntityManager database;
    private final Clock clock;

    Safe(Keys keys, EntityManager database, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** In the caller's transaction; null for an empty contact. */
    public SealedContact seal(UUID subject, Contact contact) {
        return contact.isEmpty()
                ? null
                : new SealedContact(
                        Sealing.seal(keyFor(subject), subject, write(contact)),
                        citizenPrint(contact),
                        phonePrint(contact));
    }

    /** {@link Contact#NONE} when there is nothing, or nothing any more. */
    public Contact open(UUID subject, SealedContact sealed) {
        return sealed == null ? Contact.NONE : open(subject, sealed.sealed());
    }

    /** The same of the sealed column of an older state. */
    public Contact open(UUID subject, byte[] sealed) {
        var key = sealed == null ? null : database.find(PersonKey.class, subject);
        return key == null
                ? Contact.NONE
                : Sealing.open(unwrap(key), subject, sealed).map(Safe::read).orElse(Contact.NONE);
    }

    /** The same of many states of one record whose key was read before, or is not there any more. */
    public Function<byte[], Contact> opener(UUID subject, boolean hasKey) {
        return state -> hasKey ? open(subject, state) : Contact.NONE;
    }

    /** Nothing that was ever sealed for the record can be read again. */
    public void forget(UUID subject) {
        var key = database.find(PersonKey.class, subject);
        if (key != null) {
            database.remove(key);
        }
    }

    /** Equal citizen numbers have equal prints; null for null. */
    public byte[] citizenPrint(Contact contact) {
        return print("citizen", contact.citizenNumber());
    }

    /** Equal phones have equal prints, however the country is written; null for null. */
    public byte[] phonePrint(Contact contact) {
        var phone = contact.phone();
        return print("phone", phone != null && phone.startsWith("+84") ? "0" + phone.substring(3) : phone);
    }

    private byte[] print(String what, String number) {
        return number == null ? null : Sealing.print(keys.print(), what + ":" + number);
    }

    private SecretKey keyFor(UUID subject) {
        var known = database.find(PersonKey.class, subject);
        if (known != null) {
            return unwrap(known);
        }
        var fresh = Sealing.freshKey();
        database.persist(new PersonKey(subject, wrap(subject, fresh), keys.current(), clock.instant()));
        return fresh;
    }

    /** False when it stands under today's master key already. */
    boolean rewrap(PersonKey key) {
        if (key.keyId().equals(keys.current())) {
            return false;
        }
        key.rewrap(wrap(key.subjectId(), unwrap(key)), keys.current());
        return true;
    }

    private byte[] wrap(UUID subject, SecretKey key) {
        return Sealing.seal(keys.master(keys.current()), subject, key.getEncoded());
    }

    private SecretKey unwrap(PersonKey key) {
        return Sealing.open(keys.master(key.keyId()), key.subjectId(), key.dataKey())
                .map(Sealing::key)
                .orElseThrow(() -> new IllegalStateException("master key " + key.keyId() + " is not what it was"));
    }

    private static byte[] write(Contact contact) {
        try {
            return JSON.writeValueAsBytes(contact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("five texts cannot fail to be JSON", e);
        }
    }

    private static Contact read(byte[] json) {
        try {
            return JSON.readValue(json, Contact.class);
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed here is JSON", e);
        }
    }
}
