package sk.jadro.base.inbox;

import java.util.Map;

/** Angus Mail told to read what real mail programs write, rather than what RFC 5322 and 2045 ask of them. */
final class Leniency {
    static {
        Map.of(
                        "address.strict", "false",
                        "allowutf8", "true",
                        "base64.ignoreerrors", "true",
                        "decodetext.strict", "false",
                        "ignoreunknownencoding", "true",
                        "multipart.ignoremissingboundaryparameter", "true",
                        "parameters.strict", "false")
                .forEach((name, value) -> System.setProperty("mail.mime." + name, value));
    }

    private Leniency() {}

    /** To be called before anything is read; what Angus Mail asked for earlier, this room does without. */
    static void apply() {
        // Done when this class was loaded.
    }
}
