package sk.jadro.harvest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.PageArguments;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.TooMany;

/** Whoever is at a board, as an argument of handlers: the board whose code the address holds, and who they are there. */
final class AtBoard {
    private final Board board;
    private final Stranger stranger;
    private final Authors authors;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private AtBoard(
            Board board, Stranger stranger, Authors authors, HttpServletRequest request, HttpServletResponse response) {
        this.board = board;
        this.stranger = stranger;
        this.authors = authors;
        this.request = request;
        this.response = response;
    }

    Board board() {
        return board;
    }

    /** Null of whoever never did anything on a board. */
    @Nullable
    String author() {
        return authors.of(request).orElse(null);
    }

    /** Whoever they are, from now on. */
    String makeAuthor() {
        return authors.make(request, response);
    }

    /** @param isKnown whether they have written here before */
    boolean mayWrite(Form form, String field, boolean isKnown) {
        return stranger.mayWrite(form, field, isKnown ? author() : null);
    }

    /** Whether a letter may go out for what they write; null if not, which the form then says. */
    @Nullable
    Permit mayCauseLetter(Form form, String field, String mailbox) {
        return stranger.mayCauseLetter(form, field, mailbox).orElse(null);
    }

    /** Whether they may change something small. */
    boolean mayTouch(Form form, String field) {
        return stranger.mayTouch(form, field, author());
    }

    /** Lets to a board whoever has its code. */
    @Component
    static final class Resolver implements HandlerMethodArgumentResolver {
        private final PageArguments arguments;
        private final Entrance entrance;
        private final Authors authors;

        Resolver(PageArguments arguments, Entrance entrance, Authors authors) {
            this.arguments = arguments;
            this.entrance = entrance;
            this.authors = authors;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == AtBoard.class;
        }

        /**
         * @throws NotFound if there is no such board
         * @throws TooMany if this one tries too often
         */
        @Override
        public AtBoard resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
            var variables = (Map<?, ?>)
                    Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
            var stranger = arguments.stranger(request);
            var board = entrance.board(arguments.site(request), String.valueOf(variables.get("code")), stranger);
            return new AtBoard(board, stranger, authors, request, response);
        }
    }
}
