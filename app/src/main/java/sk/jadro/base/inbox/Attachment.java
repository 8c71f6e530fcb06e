package sk.jadro.base.inbox;

/**
 * What came with a letter: a file, a picture within its text, another letter.
 *
 * @param name as its sender called it, without folders; never blank
 * @param type as its sender says, in lower case: {@code image/png}. What it really is says its content
 */
public record Attachment(String name, String type, byte[] content) {
    @Override
    public String toString() {
        return name + " (" + type + ", " + content.length + " bytes)";
    }
}
