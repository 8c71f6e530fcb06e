package sk.jadro.base.inbox;

import java.nio.charset.StandardCharsets;

/** Letters as people's mail programs put them on their way. */
final class Letters {
    private Letters() {}

    /** From Eva to the partnership; headers and body are as they are to stand there. */
    static ReceivedLetter read(String headersAndBody) {
        return LetterReader.read(bytes("From: Eva <eva@example.org>\nTo: partnerstvo@example.sk\n" + headersAndBody));
    }

    static ReceivedLetter withBody(String body) {
        return read("Content-Type: text/plain; charset=utf-8\n\n" + body);
    }

    static ReceivedLetter withHtml(String body) {
        return read("Content-Type: text/html; charset=utf-8\n\n" + body);
    }

    static byte[] bytes(String letter) {
        return letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
