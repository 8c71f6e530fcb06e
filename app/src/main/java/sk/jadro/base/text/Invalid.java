package sk.jadro.base.text;

import java.util.List;

/** What a person typed breaks a rule; says which sentence to show them, by its key in the messages. */
public final class Invalid extends RuntimeException {
    private final transient List<Object> arguments;

    public Invalid(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
