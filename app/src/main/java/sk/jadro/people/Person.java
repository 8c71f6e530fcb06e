package sk.jadro.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;

/**
 * Somebody whom the partnership knows.
 *
 * @param email null for one who signed on paper and gave none
 * @param lang the language of letters to them
 */
public record Person(UUID id, String name, @Nullable EmailAddress email, Lang lang) {}
