package sk.jadro.base.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing at this address, or nothing that this person may see. */
public final class NotFound extends ResponseStatusException {
    public NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}
