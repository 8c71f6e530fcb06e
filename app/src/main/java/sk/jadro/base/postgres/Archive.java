package sk.jadro.base.postgres;

import com.google.re2j.Pattern;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs as they travel: a {@code .txz} in an artefact of {@code io.zonky.test.postgres}, one for each
 * kind of processor.
 *
 * @param version as the artefact has it, such as {@code 18.6.0}
 */
record Archive(URL url, String version) {
    private static final Pattern VERSION_IN_ARTEFACT_NAME = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar!");

    /** In the modes of the archive's entries. */
    private static final int OWNER_MAY_RUN = 0100;

    private static final Set<PosixFilePermission> EVERYONE_MAY_RUN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> EVERYONE_MAY_READ = PosixFilePermissions.fromString("rw-r--r--");

    static Archive forThisMachine() {
        return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /**
     * The archive for a machine.
     *
     * @param system its operating system, as the property {@code os.name} says it
     * @param processor as {@code os.arch} says it
     */
    static Archive forMachine(String system, String processor) {
        var name = system.equals("Linux")
                ? switch (processor) {
                    case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
                    case "aarch64" -> "postgres-linux-arm_64.txz";
                    default -> "none";
                }
                : "none";
        var url = Archive.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new DataFolderException("""
                    The PostgreSQL that Jadro brings along runs on Linux with an x86-64 or ARM-64 processor, \
                    and this machine is %s with %s: give Jadro a PostgreSQL of your own by spring.datasource.url.\
                    """, system, processor);
        }
        var version = VERSION_IN_ARTEFACT_NAME.matcher(url.toString());
        if (!version.find()) {
            throw new IllegalStateException("No version in the artefact's name: " + url);
        }
        return new Archive(url, version.group(1));
    }

    /** Unpacks all into a folder that exists, so that every user can read and run it, and only this one change it. */
    void unpackInto(Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(url.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    unpack(tar, entry, folder.resolve(entry.getName()));
                }
            }
        }
        try (var all = Files.walk(folder)) {
            for (var directory : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(directory, EVERYONE_MAY_RUN);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var runs = (entry.getMode() & OWNER_MAY_RUN) != 0;
            Files.setPosixFilePermissions(target, runs ? EVERYONE_MAY_RUN : EVERYONE_MAY_READ);
        }
    }
}
