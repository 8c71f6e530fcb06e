package sk.jadro.moderation;

/** Why something can't stay. */
public enum Ground {
    PERSONAL_DATA,
    INSULT,
    HATE,
    THREAT,
    ADVERTISING,
    OFF_TOPIC,
    ILLEGAL,
    OTHER
}
