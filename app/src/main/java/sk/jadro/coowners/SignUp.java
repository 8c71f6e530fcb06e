package sk.jadro.coowners;

import java.util.List;
import java.util.UUID;
import sk.jadro.people.Consent;

/**
 * What a person wrote into the form of one activity or several.
 *
 * @param id that of its submission
 * @param consent as the form had it
 */
record SignUp(UUID id, List<UUID> activities, Signature signature, Consent consent) {}
