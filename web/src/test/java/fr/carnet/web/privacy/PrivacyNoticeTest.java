package fr.carnet.web.privacy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** TS-011, TS-072: an account keeps the edition that was read, so one edition is one text. */
class PrivacyNoticeTest {

    /** A text that changes is a new edition: change the version, and write its print here. */
    private static final Map<String, String> EDITIONS = Map.of("2026-2", "e6dd23e5ae15c9a5", "2026-3", "68e8581248549fde", "2026-4", "b616547be598ca68", "2026-5", "8a4622d9da56bf53");

    @Test
    void a_notice_whose_text_changed_has_another_version() throws IOException, NoSuchAlgorithmException {
        String text = Files.readAllLines(Path.of("src/main/resources/i18n/privacy.properties")).stream()
                .filter(line -> line.startsWith("privacy.")).map(String::strip).collect(Collectors.joining("\n"));
        byte[] print = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(print)).as("print of edition %s", PrivacyNotice.VERSION).startsWith(EDITIONS.get(PrivacyNotice.VERSION));
    }
}
