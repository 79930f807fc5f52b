package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_busy_port_is_refused_in_a_sentence_that_names_it_and_the_option() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(ServerOptions.LOOPBACK))) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.refuseBusy(ServerOptions.LOOPBACK, port, "--https-port"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Le port " + port + " est déjà pris")
                    .hasMessageContaining("--https-port");
        }
    }

    @Test
    void a_free_port_is_accepted() {
        assertThatCode(() -> Ports.refuseBusy(ServerOptions.LOOPBACK, Ports.free(), "--db-port"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_copy_on_free_ports_has_three_different_ones() {
        ServerOptions chosen = ServerOptions.onFreePorts(Path.of("var")).withPortsChosen();

        assertThat(chosen.httpsPort()).isPositive()
                .isNotEqualTo(chosen.httpPort()).isNotEqualTo(chosen.dbPort());
    }
}
