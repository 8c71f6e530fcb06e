package sk.jadro.base.files;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as somebody sent it, by a form or along with a letter.
 *
 * @param name as it was sent: anything may stand there
 * @param size in bytes
 */
public record SentFile(String name, long size, InputStreamSource content) {
    /** Those that were chosen in a form; where none was, browsers send an empty one without a name. */
    public static List<SentFile> chosen(List<MultipartFile> sent) {
        return sent.stream()
                .map(file -> new SentFile(named(file), file.getSize(), file))
                .filter(file -> file.size() > 0 || !file.name().isEmpty())
                .toList();
    }

    public static SentFile of(String name, byte[] content) {
        return new SentFile(name, content.length, new ByteArrayResource(content));
    }

    private static String named(MultipartFile file) {
        return StringUtils.hasText(file.getOriginalFilename()) ? file.getOriginalFilename() : "";
    }
}
