package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path dir;

    @Test
    void a_folder_serves_one_carnet_at_a_time() throws IOException {
        DataFolder folder = new DataFolder(dir);
        try (FileLock lock = folder.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertThatThrownBy(folder::lock).isInstanceOf(CannotStart.class)
                    .hasMessageContaining(dir.toString()).hasMessageContaining("--data");
        }
    }

    @Test
    void a_fresh_start_forgets_the_data_and_the_secrets() throws IOException {
        DataFolder folder = new DataFolder(dir);
        String before = Secrets.of(folder).operator();
        Files.createDirectories(folder.mail());
        Files.createFile(folder.mail().resolve("kept.eml"));

        folder.wipe();

        assertThat(folder.mail()).doesNotExist();
        assertThat(Secrets.of(folder).operator()).isNotEqualTo(before);
    }

    @Test
    void secrets_are_drawn_once_and_read_by_their_owner_alone() throws IOException {
        DataFolder folder = new DataFolder(dir);

        Secrets drawn = Secrets.of(folder);

        assertThat(Secrets.of(folder).codesKey()).isEqualTo(drawn.codesKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(drawn.codesKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(drawn.idsKey())).hasSize(16);
    }

    @Test
    void a_server_is_known_by_its_port_while_its_process_lives() throws IOException {
        DataFolder folder = new DataFolder(dir.resolve("data"));
        Files.createDirectories(folder.root());
        KnownServers servers = new KnownServers(dir.resolve("servers"));
        new ServerFile(ProcessHandle.current().pid(), "127.0.0.1", 9443, 9080, 55432, 25).write(folder);
        servers.add(9443, folder);

        assertThat(servers.find(9443)).contains(folder);
        assertThat(servers.find(9444)).isEmpty();
    }

    @Test
    void a_server_whose_process_is_gone_is_not_known() throws IOException, InterruptedException {
        DataFolder folder = new DataFolder(dir);
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        new ServerFile(gone.pid(), "127.0.0.1", 9443, 9080, 55432, 25).write(folder);

        assertThat(ServerFile.read(folder)).isEmpty();
    }
}
