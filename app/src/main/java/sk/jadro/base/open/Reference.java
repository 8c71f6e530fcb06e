package sk.jadro.base.open;

import java.util.UUID;

/**
 * Points at a thing of any room, which may be public no more, or gone.
 *
 * @param kind the {@linkplain PublicKind#plural plural} of its kind
 */
public record Reference(String kind, UUID id) {}
