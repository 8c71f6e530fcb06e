package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.inbox.Nature.Bounce;
import sk.jadro.base.inbox.Nature.Failure;
import sk.jadro.base.mail.EmailAddress;

/** Letters that came back, as servers of today report it (RFC 3464), and as those of yesterday told it in words. */
final class Bounces {
    private static final int MOST_READ = 20_000;

    private static final Set<String> SERVERS =
            Set.of("mailer-daemon", "mail-daemon", "postmaster", "mailerdaemon", "mdaemon");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)^(?:\\[?spam\\]?:? *)?(?:undeliver|returned mail|failure notice|"
                    + "mail delivery|mail system error|delivery (?:status notification|failure|failed|has failed|problem|error|report)|"
                    + "message (?:undeliver|not delivered|delivery)|nedoručiteľn|nedoručen|nedoručiteln|unzustellbar|"
                    + "nicht zustellbar|non recapitabile|non remis|nie można dostarczyć|niedostarcz|kézbesíthetetlen|"
                    + "недоставлен|не удалось доставить|no se puede entregar|onbestelbaar|mail could not be delivered|could not deliver)");

    private static final Pattern WORDS = Pattern.compile("(?i)(?:qmail-send program|could not be delivered|"
            + "(?:unable|not able) to deliver|wasn't able to deliver|did not reach the following|was not delivered|"
            + "were unable to deliver|failure reasons|fatal errors|undeliverable|delivery to the following|mailbox is full|"
            + "permanent error|delivery has failed|nebolo možné doručiť|nepodarilo doručiť|nepodařilo doručit|"
            + "konnte nicht zugestellt)");

    /** From here on stands the letter that came back. */
    private static final Pattern RETURNED = Pattern.compile(
            "(?im)^-+ *(?:below this line is|returned message|this is a copy|"
                    + "original message|the header of the original|message header|unsent message|undelivered message).*$|^received: ");

    private static final Pattern STATUS =
            Pattern.compile("(?:^|[^\\d.])([245])\\.\\d{1,3}\\.\\d{1,3}(?:[^\\d.]|\\.\\D|$)");
    private static final Pattern CODE = Pattern.compile("(?:^|[\\s(:])([45])\\d\\d(?:[\\s:-])");
    private static final Pattern LASTING = Pattern.compile(
            "(?i)permanent (?:fatal )?error|user unknown|unknown (?:user|recipient)|no such user|not recognized|does not exist");
    private static final Pattern PASSING =
            Pattern.compile("(?i)mailbox (?:is )?full|over quota|temporar|try again later");
    private static final Pattern RETURNED_ID = Pattern.compile("(?im)^message-id: *(<[^<>\\s]+>)");

    private Bounces() {}

    /** Null if it is none. */
    static @Nullable Bounce in(Headers headers, Parts parts, String whole) {
        var told = whole.substring(0, Math.min(whole.length(), MOST_READ));
        var status = parts.reports().stream()
                .filter(report -> report.type().endsWith("delivery-status"))
                .map(report -> Fields.of(report.text()))
                .toList();
        if (status.isEmpty()) {
            // Some announce a report and write it into the text.
            if (!headers.type().is("multipart/report") && !isTold(headers, told)) {
                return null;
            }
            var fields = Fields.of(told);
            if (fields.first("final-recipient").isPresent()) {
                return reported(List.of(fields), headers, parts, told);
            }
            return isTold(headers, told) ? told(headers, parts, told) : null;
        }
        return reported(status, headers, parts, told);
    }

    private static @Nullable Bounce reported(List<Fields> status, Headers headers, Parts parts, String told) {
        var reports =
                status.stream().flatMap(fields -> ofRecipients(fields).stream()).toList();
        var failed = reports.stream().filter(RecipientReport::hasFailed).toList();
        if (failed.isEmpty()) {
            // A report of nobody, but in the words of a failure.
            return reports.isEmpty() && isTold(headers, told) ? told(headers, parts, told) : null;
        }
        var recipients = failed.stream()
                .map(RecipientReport::recipient)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Bounce(
                recipients.isEmpty() ? namedIn(headers, told) : recipients,
                worst(failed.stream().map(RecipientReport::failure).collect(Collectors.toSet())),
                original(headers, parts, told));
    }

    private static Failure worst(Set<Failure> failures) {
        if (failures.contains(Failure.LASTING)) {
            return Failure.LASTING;
        }
        return failures.contains(Failure.PASSING) ? Failure.PASSING : Failure.UNKNOWN;
    }

    private static List<RecipientReport> ofRecipients(Fields fields) {
        var reports = new ArrayList<RecipientReport>();
        var open = new ArrayList<Fields.Field>();
        var names = new HashSet<String>();
        for (var field : fields.all()) {
            // Each recipient's block has each of its fields once; not all servers leave a blank line between them.
            if (!names.add(field.name()) && RecipientReport.OWN.contains(field.name())) {
                reports.add(new RecipientReport(new Fields(List.copyOf(open))));
                open.clear();
                names.clear();
                names.add(field.name());
            }
            open.add(field);
        }
        reports.add(new RecipientReport(new Fields(open)));
        reports.removeIf(report -> !report.isOne());
        return reports;
    }

    /** What a report says of one recipient. */
    private record RecipientReport(Fields fields) {
        static final Set<String> OWN = Set.of("final-recipient", "original-recipient", "action", "status");

        boolean isOne() {
            return fields.first("final-recipient").isPresent()
                    || fields.first("original-recipient").isPresent()
                    || fields.first("action").isPresent();
        }

        boolean hasFailed() {
            var action = fields.first("action").orElse("").toLowerCase(Locale.ROOT);
            return action.startsWith("fail")
                    || action.startsWith("delayed")
                    || action.isEmpty() && failure() != Failure.UNKNOWN;
        }

        Failure failure() {
            return failureIn(fields.first("status").orElse("") + "\n"
                    + fields.first("diagnostic-code").orElse(""));
        }

        /** Whom we wrote to; where their letters went on to is said by the other. */
        List<EmailAddress> recipient() {
            var original = address("original-recipient");
            return original.isEmpty() ? address("final-recipient") : original;
        }

        private List<EmailAddress> address(String name) {
            return fields.first(name).map(Headers::scanned).orElse(List.of());
        }
    }

    private static Failure failureIn(String text) {
        var status = STATUS.matcher(text);
        if (status.find()) {
            return failure(status.group(1));
        }
        if (PASSING.matcher(text).find()) {
            return Failure.PASSING;
        }
        if (LASTING.matcher(text).find()) {
            return Failure.LASTING;
        }
        var code = CODE.matcher(text);
        return code.find() ? failure(code.group(1)) : Failure.UNKNOWN;
    }

    private static Failure failure(@Nullable String digit) {
        return "5".equals(digit) ? Failure.LASTING : "4".equals(digit) ? Failure.PASSING : Failure.UNKNOWN;
    }

    private static boolean isTold(Headers headers, String told) {
        if (headers.first("X-Failed-Recipients").isPresent()) {
            return true;
        }
        var beginning = told.substring(0, Math.min(told.length(), 1_000));
        var named = SUBJECT.matcher(headers.text("Subject")).find();
        return isFromServer(headers)
                ? named || WORDS.matcher(beginning).find()
                : named && Natures.hasNoReturnPath(headers);
    }

    private static boolean isFromServer(Headers headers) {
        var from = headers.first("From").orElse("").toLowerCase(Locale.ROOT);
        return SERVERS.stream().anyMatch(server -> from.contains(server + "@"));
    }

    private static Bounce told(Headers headers, Parts parts, String told) {
        return new Bounce(namedIn(headers, told), failureIn(reason(told)), original(headers, parts, told));
    }

    /** Whom a server names before the letter that it gives back. */
    private static List<EmailAddress> namedIn(Headers headers, String told) {
        var failed = headers.addresses("X-Failed-Recipients");
        if (!failed.isEmpty()) {
            return failed;
        }
        var named = new LinkedHashSet<>(Headers.scanned(reason(told)));
        headers.addresses("To").forEach(named::remove);
        return named.stream().filter(address -> !isServer(address)).limit(1).toList();
    }

    private static boolean isServer(EmailAddress address) {
        return SERVERS.contains(address.value().substring(0, address.value().indexOf('@')));
    }

    private static String reason(String told) {
        var returned = RETURNED.matcher(told);
        return returned.find() ? told.substring(0, returned.start()) : told;
    }

    /** The Message-ID of the letter that came back, where any of it did. */
    static @Nullable String original(Headers headers, Parts parts, String told) {
        for (var report : parts.reports()) {
            if (!report.type().endsWith("-status") && !report.type().endsWith("-report")) {
                var id = Fields.of(report.text())
                        .first("message-id")
                        .map(Bounces::id)
                        .orElse("");
                if (!id.isEmpty()) {
                    return id;
                }
            }
        }
        for (var attached : parts.attachments()) {
            if (attached.type().equals("message/rfc822")) {
                return Headers.of(attached.content()).ids("Message-ID").stream()
                        .findFirst()
                        .orElse(null);
            }
        }
        var returned = RETURNED.matcher(told);
        var id = RETURNED_ID.matcher(told);
        if (returned.find() && id.find(returned.start())) {
            return id.group(1);
        }
        return headers.ids("In-Reply-To").stream().findFirst().orElse(null);
    }

    private static String id(String value) {
        var id = value.strip();
        return id.isEmpty() || id.length() > 900 ? "" : id.startsWith("<") ? id : "<" + id + ">";
    }
}
