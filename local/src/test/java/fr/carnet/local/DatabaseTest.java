package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL, started as a newcomer's. */
class DatabaseTest {

    @TempDir
    private Path dir;

    @Test
    void the_schema_is_the_owner_s_and_survives_a_second_start() throws Exception {
        ServerOptions options = ServerOptions.onFreePorts(dir);
        try (CarnetServer first = CarnetServer.prepareFresh(options)) {
            first.startDatabaseAndMigrate(phase -> { });
            first.database().connectAsOwner().createStatement().execute("create table kept as select 1 as one");
        }

        try (CarnetServer second = CarnetServer.prepare(options, false)) {
            second.startDatabaseAndMigrate(phase -> { });
            try (Connection owner = second.database().connectAsOwner(); Statement look = owner.createStatement()) {
                assertThat(look.executeQuery("select from kept").next()).isTrue();
            }
            try (Connection application = second.database().connectAsApplication();
                    Statement statement = application.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                        .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("select * from batch.jobinstance"))
                        .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(second.database().url(), "carnet_owner", "carnet"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
    }
}
