package sk.jadro.base.sheets;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum FileKind {
    NOTHING,
    ZIP,
    OLD_EXCEL,
    ENCRYPTED,
    OTHER,
    TEXT;

    /** Compound File Binary (MS-CFB, 2.2): what Office wrote before 2007, and writes around what is encrypted. */
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    static FileKind of(byte[] file) {
        if (file.length == 0) {
            return NOTHING;
        }
        if (begins(file, "PK\u0003\u0004") || begins(file, "PK\u0005\u0006")) {
            return ZIP;
        }
        if (at(file, 0, COMPOUND)) {
            return ofCompound(file);
        }
        // The workbooks of Excel 2, 3 and 4 (MS-XLS, BOF).
        if (begins(file, "\t\0\4\0") || begins(file, "\t\2\6\0") || begins(file, "\t\4\6\0")) {
            return OLD_EXCEL;
        }
        return begins(file, "%PDF") || begins(file, "{\\rtf") ? OTHER : TEXT;
    }

    private static FileKind ofCompound(byte[] file) {
        if (holds(file, "EncryptedPackage")) {
            return ENCRYPTED;
        }
        return holds(file, "Workbook") || holds(file, "Book") ? OLD_EXCEL : OTHER;
    }

    private static boolean begins(byte[] file, String with) {
        return at(file, 0, with.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Entries of its directory stand at multiples of 128, each with its name first (MS-CFB, 2.6.1). */
    private static boolean holds(byte[] file, String entry) {
        var name = (entry + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int offset = 0; offset + name.length <= file.length; offset += 128) {
            if (at(file, offset, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] file, int offset, byte[] wanted) {
        if (file.length - offset < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
