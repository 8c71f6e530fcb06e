package sk.jadro.base.inbox;

import java.util.Map;

/** Angus Mail told to read what real mail programs write, rather than what RFC 5322 and 2045 ask of them. */
final class Leniency {
    static {
        Map.of(
                        "mail.mime.address.strict", "false",
                        "mail.mime.allowutf8", "true",
                        "mail.mime.base64.ignoreerrors", "true",
                        "mail.mime.decodetext.strict", "false",
                        "mail.mime.ignoreunknownencoding", "true",
                        "mail.mime.multipart.ignoremissingboundaryparameter", "true",
                        "mail.mime.parameters.strict", "false")
                .forEach(System::setProperty);
    }

    private Leniency() {}

    /** To be called before anything is read; what Angus Mail asked for earlier, this room does without. */
    static void apply() {
        // Done when this class was loaded.
    }
}
