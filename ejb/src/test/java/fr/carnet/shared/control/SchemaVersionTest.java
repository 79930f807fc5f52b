package fr.carnet.shared.control;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaVersionTest {

    @Test
    void the_build_needs_the_schema_of_its_newest_script() throws IOException, URISyntaxException {
        Properties config = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/microprofile-config.properties")) {
            config.load(file);
        }
        try (Stream<Path> scripts = Files.list(Path.of(getClass().getResource("/db/migration").toURI()))) {
            String newest = scripts.map(script -> script.getFileName().toString()).filter(name -> name.startsWith("V"))
                    .map(name -> name.substring(1, name.indexOf("__"))).max(String::compareTo).orElseThrow();
            assertThat(config.getProperty("carnet.schema.version")).isEqualTo(newest);
        }
    }
}
