package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever posts without being known, as an argument of handlers. */
public final class Stranger {
    private final HttpServletRequest request;
    private final RateLimits limits;

    Stranger(HttpServletRequest request, RateLimits limits) {
        this.request = request;
        this.limits = limits;
    }

    /** Whether a form may be acted on. If not, it says why, beside {@code field} if that is about too many of them. */
    public Optional<Permit> mayPost(Form form, String field) {
        if (form.isCaught() || !form.isValid()) {
            return Optional.empty();
        }
        if (!limits.allowsPost(request)) {
            form.rejectAsTooMany(field);
            return Optional.empty();
        }
        return Optional.of(new Permit(null));
    }

    /**
     * Whether a form that many people send from one place, one after the other, may be acted on: as {@link #mayPost}, by limits
     * that fit a hall.
     *
     * @param who by which this one is known to have been here; null for anybody new
     */
    public boolean mayWrite(Form form, String field, @Nullable String who) {
        if (form.isCaught() || !form.isValid()) {
            return false;
        }
        if (!limits.allowsWriting(request, who)) {
            form.rejectAsTooMany(field);
            return false;
        }
        return true;
    }

    /** Whether one more small thing may be done by somebody, say moving what others wrote: ten times as often as writing. */
    public boolean mayTouch(Form form, String field, @Nullable String who) {
        if (!limits.allowsTouching(request, who)) {
            form.rejectAsTooMany(field);
            return false;
        }
        return true;
    }

    /** Whether too much went wrong from where this one comes from. */
    public boolean isTired(String what) {
        return limits.isTired(request, what);
    }

    /** Something went wrong that nobody does often who knows what they do, say a wrong code. */
    public void tire(String what) {
        limits.tire(request, what);
    }

    /** Whether few write from where this one does, so that no robot is likely to be among them. */
    public boolean isAmongFew() {
        return limits.isCalm(request);
    }

    /** Counts this one in; whether they were among few so far. */
    public boolean joinsFew() {
        return limits.allowsCalmly(request);
    }

    /**
     * Whether a form may be acted on by a letter.
     *
     * @param mailbox whose it is, however its address is written
     */
    public Optional<Permit> mayCauseLetter(Form form, String field, String mailbox) {
        if (mayPost(form, field).isEmpty()) {
            return Optional.empty();
        }
        if (!limits.allowsLetter(request, mailbox)) {
            form.rejectAsTooMany(field);
            return Optional.empty();
        }
        return Optional.of(new Permit(mailbox));
    }
}
