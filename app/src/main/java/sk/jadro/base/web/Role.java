package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who may do certain things, and how it shows in a request that one of them sent it. The room that knows mints a proof,
 * which only it can construct, and declares its role as a bean. A handler with the proof among its arguments is reached by
 * nobody else, and what only they may do takes it as its first argument, so that forgetting to ask does not compile.
 *
 * @param <P> the proof
 */
public interface Role<P> {
    Class<P> proof();

    /** The proof, if one of them sent this request; asked of the database, so that the end of a role works at once. */
    Optional<P> heldBy(HttpServletRequest request, Site site);

    /** What is thrown at anybody else; the room answers it. */
    RuntimeException missing(HttpServletRequest request, Site site);
}
