package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.inbox.Nature.Automatic;
import sk.jadro.base.inbox.Nature.Complaint;
import sk.jadro.base.inbox.Nature.Person;

/** Tells what people wrote from what programs did: by reports, then by headers, then by what servers without either say. */
final class Natures {
    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");

    /** Complaints that are none: RFC 6591 says of forged letters, others that something was no spam. */
    private static final Set<String> NO_COMPLAINTS = Set.of("auth-failure", "not-spam", "dkim", "miscategorized");

    /** The subjects of absence notes, as Exchange and its like have them in front of the answered letter's. */
    private static final Pattern ABSENT = Pattern.compile("(?i)^(?:"
            + "automatic reply|auto[- ]?reply|auto[- ]?response|auto:|out of (?:the )?office|automatická odpoveď|automatická odpověď|"
            + "mimo kancelárie|mimo kancelář|automatische antwort|abwesenheitsnotiz|abwesend|réponse automatique|"
            + "odpowiedź automatyczna|automatikus válasz|házon kívül|автоматична відповідь|автоматический ответ|"
            + "risposta automatica|respuesta automática|resposta automática|automatisch antwoord|automatiskt svar|"
            + "autosvar|automaattinen vastaus|răspuns automat|samodejni odgovor|automatski odgovor|автоматичен отговор)"
            + "(?:\\s*[:：(]|$)");

    private Natures() {}

    static Nature of(Headers headers, Parts parts, String whole) {
        var complaint = complaint(headers, parts);
        if (complaint != null) {
            return complaint;
        }
        var bounce = Bounces.in(headers, parts, whole);
        if (bounce != null) {
            return bounce;
        }
        return isAutomatic(headers, parts) ? new Automatic() : new Person();
    }

    private static @Nullable Nature complaint(Headers headers, Parts parts) {
        var report = parts.reports().stream()
                .filter(part -> part.type().equals("message/feedback-report"))
                .findFirst();
        if (report.isEmpty()) {
            return null;
        }
        var fields = Fields.of(report.get().text());
        var kind = fields.first("feedback-type").orElse("abuse").toLowerCase(Locale.ROOT);
        if (NO_COMPLAINTS.contains(kind)) {
            return new Automatic();
        }
        var recipient = fields.first("original-rcpt-to").map(Headers::scanned).orElse(List.of()).stream()
                .findFirst()
                .orElse(null);
        return new Complaint(recipient, Bounces.original(headers, parts, ""));
    }

    private static boolean isAutomatic(Headers headers, Parts parts) {
        return headers.first("Auto-Submitted")
                        .filter(value -> !value.toLowerCase(Locale.ROOT).startsWith("no"))
                        .isPresent()
                || headers.first("Precedence")
                        .filter(value -> BULK.contains(value.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || headers.first("List-Id").isPresent()
                || headers.first("X-Autoreply").isPresent()
                || headers.first("X-Autorespond").isPresent()
                || headers.first("X-Apple-Action")
                        .filter("VACATION"::equalsIgnoreCase)
                        .isPresent()
                || hasNoReturnPath(headers)
                || parts.reports().stream().anyMatch(report -> report.type().contains("disposition-notification"))
                || parts.reports().stream().anyMatch(report -> report.type().contains("delivery-status"))
                || ABSENT.matcher(headers.text("Subject")).find();
    }

    /** Whoever writes so wants no answer, not even that theirs did not arrive (RFC 5321 §4.5.5). */
    static boolean hasNoReturnPath(Headers headers) {
        return headers.first("Return-Path").filter("<>"::equals).isPresent();
    }
}
