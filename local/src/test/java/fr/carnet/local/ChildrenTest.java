package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    private Path dir;

    @Test
    void no_child_outlives_its_parent() {
        Children children = new Children();
        Process patient = children.start(new ProcessBuilder("sleep", "600"), "TERM");
        Process quick = children.start(new ProcessBuilder("sleep", "600"), "INT");

        children.close();

        assertThat(patient.isAlive()).isFalse();
        assertThat(quick.isAlive()).isFalse();
    }

    @Test
    void nothing_is_started_once_the_end_has_begun() {
        Children children = new Children();
        children.close();

        assertThatThrownBy(() -> children.start(new ProcessBuilder("sleep", "600"), "TERM"))
                .isInstanceOf(Children.Stopping.class);
    }

    @Test
    void what_a_killed_carnet_left_is_known_by_its_folder_and_ended() throws Exception {
        DataFolder folder = new DataFolder(dir);
        Process left = new ProcessBuilder("bash", "-c", "sleep 600; :", Leftovers.mark(folder)).start();
        Process ofAnother = new ProcessBuilder("bash", "-c", "sleep 600; :", Leftovers.mark(folder) + "2").start();
        try {
            new Leftovers(folder).end();

            assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(ofAnother.isAlive()).isTrue();
        } finally {
            ofAnother.descendants().forEach(ProcessHandle::destroy);
            ofAnother.destroy();
        }
    }
}
