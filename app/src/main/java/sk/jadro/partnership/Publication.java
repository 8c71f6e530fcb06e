package sk.jadro.partnership;

/** Whether readers see a thing. */
public enum Publication {
    DRAFT,
    PUBLISHED
}
