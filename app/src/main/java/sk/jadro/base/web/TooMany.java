package sk.jadro.base.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Too much was asked from where this comes from (429, RFC 6585 §4); later it is heard again. */
public final class TooMany extends ResponseStatusException {
    public TooMany() {
        super(HttpStatus.TOO_MANY_REQUESTS);
    }
}
