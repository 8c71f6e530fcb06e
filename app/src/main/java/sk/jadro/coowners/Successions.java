package sk.jadro.coowners;

import java.util.List;
import java.util.UUID;

/** Who handed over what they carried. Called inside the partnership. */
public interface Successions {
    /**
     * Those who leave an activity now that a successor carries it; the next time, nobody.
     *
     * @param successor whose name has just come to stand there by their own word
     */
    List<UUID> leaving(UUID activity, UUID successor);
}
